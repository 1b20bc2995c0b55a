package import Valuation

/// One return of a run, as the index over all of them lists it.
package struct IndexEntry: Sendable {
    /// The return's file name.
    package let fileName: String
    /// The SHA-256 of its bytes; nil when it could not be opened.
    package let sha256: String?
    /// Who made it, when the return says so.
    let bidder: String?
    /// Its totals; nil when the file was refused, or when they stand with its ``original``.
    private(set) var total: AmountPair?
    /// How many findings of each weight it has.
    package let stops: Int
    package let checks: Int
    package let notes: Int
    /// The name of its workbook; nil when none was written.
    package let workbook: String?
    /// Why it was refused or no workbook was written; nil when all went well.
    package let reason: String?
    /// The name of the return above it that is the very same file; nil when there is none.
    private(set) var original: String?

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

extension [IndexEntry] {
    /// The entries with each return that is the same file as one above it marked as its copy, and without figures: the
    /// file was sent once, whatever its names, and counts once.
    var withCopiesMarked: [IndexEntry] {
        var firstNames: [String: String] = [:]
        return map { entry in
            guard let sha256 = entry.sha256, entry.total != nil else { return entry }
            guard let original = firstNames[sha256] else {
                firstNames[sha256] = entry.fileName
                return entry
            }
            return entry.asCopy(of: original)
        }
    }
}

extension IndexEntry {
    fileprivate func asCopy(of original: String) -> IndexEntry {
        var copy = self
        copy.original = original
        copy.total = nil
        return copy
    }
}
