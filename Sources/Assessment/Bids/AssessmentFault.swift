/// Why returns cannot be compared as they were given.
package struct AssessmentFault: Error, Hashable {
    /// The kind of fault.
    package enum Code: String, Hashable, Sendable {
        /// A return is for another tender.
        case otherTender = "other-tender"
        /// One bidder sent several returns for a lot, and nobody said which counts.
        case severalReturns = "several-returns"
        /// A return names no lot in a tender that has several.
        case lotNotNamed = "lot-not-named"
        /// No lot of the tender has the name that was asked for.
        case noSuchLot = "no-such-lot"
        /// No return could be read.
        case nothingToCompare = "nothing-to-compare"
    }

    package let code: Code
    /// The files that it is about, as reports call them.
    package let files: [String]
    /// What happened and what to do, as sentences.
    package let message: String

    init(_ code: Code, files: [String] = [], _ message: String) {
        (self.code, self.files, self.message) = (code, files, message)
    }
}
