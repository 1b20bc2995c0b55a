import SocialValue
package import Valuation

/// One return of a run, as the index over all of them lists it.
package struct IndexEntry: Sendable {
    /// The return's file name.
    package let fileName: String
    /// The SHA-256 of its bytes; nil when it could not be opened.
    package let sha256: String?
    /// Which of a file's returns it is, such as its sheet; nil for the only one.
    package var part: String?
    /// Who made it, when the return says so.
    let bidder: String?
    /// The tender and the lot that it answers, when it says so.
    let tender: String?
    let lot: String?
    /// One text for all spellings of the bidder's name; nil where none is given.
    private let bidderKey: String?
    /// Its totals; nil when the file was refused, or when they stand with its ``original``.
    private(set) var total: ComputedAndStated?
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
    /// The names of the bidder's other returns for the same tender and lot, in the order given.
    private(set) var rivals: [String] = []

    /// The entry of a return: with its values, or refused. Of the values only the totals are kept.
    ///
    /// - Parameter bidderKey: one text for all spellings of the bidder's name; nil takes the name as it is.
    package init(
        fileName: String, sha256: String?, valued: ValuedReturn?, stops: Int, checks: Int, notes: Int,
        workbook: String?, reason: String?, bidderKey: String? = nil
    ) {
        self.fileName = fileName
        self.sha256 = sha256
        bidder = valued?.source.bidder
        tender = valued?.source.tender
        lot = valued?.source.lot
        self.bidderKey = bidderKey ?? valued?.source.bidder
        total = valued?.total
        self.stops = stops
        self.checks = checks
        self.notes = notes
        self.workbook = workbook
        self.reason = reason
    }

    /// Whether its figures may be added to others': it is no copy, and the bidder's only return for its tender and lot.
    var isCounted: Bool { total != nil && rivals.isEmpty }
}

extension [IndexEntry] {
    /// The entries with each return that is the same file as one above it marked as its copy, and without figures: the
    /// file was sent once, whatever its names, and counts once.
    var withCopiesMarked: [IndexEntry] {
        var firstNames: [String: String] = [:]
        return map { entry in
            guard let sha256 = entry.sha256, entry.total != nil else { return entry }
            let identity = sha256 + "\n" + (entry.part ?? "")
            guard let original = firstNames[identity] else {
                firstNames[identity] = entry.fileName
                return entry
            }
            return entry.asCopy(of: original)
        }
    }

    /// The entries with the returns that one bidder sent for one tender and lot marked as each other's rivals: one of them
    /// counts, and nobody has said which.
    ///
    /// A return that names no tender is for the same as those that do, when these name one alone.
    /// Cost: proportional to the number of entries, but for the names that rivals are told by.
    var withRivalsMarked: [IndexEntry] {
        var groups: [String: [Int]] = [:]
        for index in indices {
            guard self[index].total != nil, let offer = self[index].offer else { continue }
            groups[offer, default: []].append(index)
        }
        var marked = self
        for group in groups.values where group.count > 1 {
            let tenders = Set(group.compactMap { self[$0].tenderKey })
            let offers =
                tenders.count < 2
                ? [group] : Dictionary(grouping: group) { self[$0].tenderKey ?? "" }.values.map { $0 }
            for offer in offers where offer.count > 1 {
                for index in offer {
                    let others = offer.prefix(IndexEntry.mostRivals + 1).filter { $0 != index }
                    marked[index].setRivals(others.map { self[$0].fileName })
                }
            }
        }
        return marked
    }
}

extension IndexEntry {
    /// How many of a bidder's other returns are named; nobody reads more.
    fileprivate static let mostRivals = 20

    /// Bidder and lot as one text; nil where no bidder is named.
    fileprivate var offer: String? { bidderKey.map { $0 + "\n" + Self.plain(lot ?? "") } }

    fileprivate var tenderKey: String? { tender.map(Self.plain) }

    /// Letter case, spaces and punctuation tell no reference from another.
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    fileprivate mutating func setRivals(_ names: [String]) { rivals = names }

    fileprivate func asCopy(of original: String) -> IndexEntry {
        var copy = self
        copy.original = original
        copy.total = nil
        return copy
    }
}

/// What became of a return, in the word that the index shows: the terminal's.
enum IndexOutcome: String, CaseIterable {
    /// It has a workbook, and no finding stops it.
    case ready
    /// It has a workbook, and at least one finding stops it.
    case withStops = "with stops"
    /// It is the same file as one above it, and its figures stand there.
    case copy
    /// It has values, but its workbook could not be written.
    case notWritten = "not written"
    /// It could not be read.
    case notRead = "not read"
}

extension IndexEntry {
    /// What became of the return.
    var outcome: IndexOutcome {
        if original != nil { return .copy }
        guard total != nil else { return .notRead }
        return workbook == nil ? .notWritten : stops > 0 ? .withStops : .ready
    }
}
