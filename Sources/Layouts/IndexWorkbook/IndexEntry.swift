package import Valuation

/// One return of a run, as the index over all of them lists it.
package struct IndexEntry: Sendable {
    /// The return's file name.
    package let fileName: String
    /// The SHA-256 of its bytes; nil when it could not be opened.
    package let sha256: String?
    /// Who made it, when the return says so.
    let bidder: String?
    /// Its totals; nil when the file was refused.
    let total: AmountPair?
    /// How many findings of each weight it has.
    package let stops: Int
    package let checks: Int
    package let notes: Int
    /// The name of its workbook; nil when none was written.
    package let workbook: String?
    /// Why it was refused or no workbook was written; nil when all went well.
    package let reason: String?

    /// The entry of a return: with its values, or refused. Of the values only the totals are kept.
    package init(
        fileName: String, sha256: String?, valued: ValuedReturn?, stops: Int, checks: Int, notes: Int,
        workbook: String?, reason: String?
    ) {
        self.fileName = fileName
        self.sha256 = sha256
        bidder = valued?.source.bidder
        total = valued?.total
        self.stops = stops
        self.checks = checks
        self.notes = notes
        self.workbook = workbook
        self.reason = reason
    }
}
