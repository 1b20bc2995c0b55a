package import Valuation

/// One return of a run, as the index over all of them lists it.
package struct IndexEntry: Sendable {
    /// The return's file name.
    package let fileName: String
    /// The SHA-256 of its bytes; nil when it could not be opened.
    package let sha256: String?
    /// The return with its values; nil when the file was refused.
    package let valued: ValuedReturn?
    /// How many findings of each weight it has.
    package let stops: Int
    package let checks: Int
    package let notes: Int
    /// The name of its workbook; nil when none was written.
    package let workbook: String?
    /// Why it was refused or no workbook was written; nil when all went well.
    package let reason: String?

    package init(
        fileName: String, sha256: String?, valued: ValuedReturn?, stops: Int, checks: Int, notes: Int,
        workbook: String?, reason: String?
    ) {
        self.fileName = fileName
        self.sha256 = sha256
        self.valued = valued
        self.stops = stops
        self.checks = checks
        self.notes = notes
        self.workbook = workbook
        self.reason = reason
    }
}
