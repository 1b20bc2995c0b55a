package import Checks
package import SocialValue
import SpreadsheetModel
package import Valuation
import Vocabulary

/// The bids of a tender, lot by lot, each with its return: what was sent joined with what officers typed.
///
/// The order in which returns are given never matters: lots are in the order of their numbers, bidders in that of their
/// names. The same file given twice counts once.
package struct TenderOffers: Sendable {
    /// One lot's bids.
    package struct Lot: Sendable {
        /// The lot's name; nil in a tender without lots.
        package let name: String?
        /// By bidder.
        package var offers: [Offer]
    }

    /// A bid and the return that came with it.
    package struct Offer: Sendable {
        package var bid: Bid
        /// Nil where no file was given for the bid.
        package var checked: CheckedReturn?

        /// The return with its values; nil when there is none or it was refused.
        package var valued: ValuedReturn? { checked.flatMap { try? $0.outcome.get() } }
    }

    package private(set) var lots: [Lot]
    /// The refused files that no bid names, by name.
    package private(set) var refused: [CheckedReturn]

    /// Joins returns and bids.
    ///
    /// - Throws: ``AssessmentFault`` for returns of another tender, several returns of one bidder for one lot where the
    ///   evaluation does not say which counts, and a return that names no lot where its bidder bids for several.
    package init(
        _ returns: [CheckedReturn], evaluation: Evaluation? = nil, tender: Tender
    ) throws(AssessmentFault) {
        let read = Self.distinct(returns.filter { $0.refusal == nil })
        try Self.checkTender(of: read, against: tender)
        let bids = evaluation?.bids ?? []
        var offers: [BidKey: Offer] = [:]
        for bid in bids { offers[BidKey(bid.bidder, lot: bid.lot)] = Offer(bid: bid) }
        let groups = try Self.grouped(read, bids: bids)
        for key in groups.keys.sorted() {
            let candidates = groups[key] ?? []
            let chosen = try Self.chosen(of: candidates, for: offers[key]?.bid)
            var offer = offers[key] ?? Offer(bid: Bid(Self.bidder(of: chosen), lot: Self.valued(chosen)?.source.lot))
            offer.checked = chosen
            offers[key] = offer
        }
        refused = []
        for file in Self.distinct(returns.filter { $0.refusal != nil }) {
            // One file may be the return of several lots.
            let named = offers.filter { $0.value.checked == nil && Self.isNamed(file, by: $0.value.bid) }.keys
            for key in named { offers[key]?.checked = file }
            if named.isEmpty { refused.append(file) }
        }
        let byLot = Dictionary(grouping: offers.keys.sorted(), by: \.lot)
        lots = byLot.keys.sorted().map { lot in
            let members = (byLot[lot] ?? []).compactMap { offers[$0] }
            return Lot(name: members.compactMap(\.bid.lot).min(), offers: members)
        }
    }

    /// The lots with this name alone.
    package mutating func keep(lot name: String) throws(AssessmentFault) {
        let kept = lots.filter { LotKey($0.name) == LotKey(name) }
        guard !kept.isEmpty else {
            let known = lots.compactMap(\.name)
            throw AssessmentFault(
                .noSuchLot,
                known.isEmpty
                    ? "The tender has no lots: leave out --lot."
                    : "No lot is called \"\(CellText.line(name, limit: 80))\". The lots are \(known.joined(separator: ", "))."
            )
        }
        lots = kept
    }

    private static func valued(_ checked: CheckedReturn) -> ValuedReturn? { try? checked.outcome.get() }

    /// The bidder's name; the file's where the return gives none, which is a finding of its own.
    private static func bidder(of checked: CheckedReturn) -> String {
        valued(checked)?.source.bidder ?? checked.shownName
    }

    /// The returns in the order of their names, each file once.
    private static func distinct(_ returns: [CheckedReturn]) -> [CheckedReturn] {
        var seen: Set<[String]> = []
        return returns.sorted { ($0.shownName, $0.path) < ($1.shownName, $1.path) }.filter { checked in
            guard let file = checked.file else { return true }
            return seen.insert([file.sha256, checked.part ?? ""]).inserted
        }
    }

    private static func checkTender(of returns: [CheckedReturn], against tender: Tender) throws(AssessmentFault) {
        let known = [tender.reference, tender.title].compactMap(\.self).map(words).filter { !$0.isEmpty }
        var first: CheckedReturn?
        for checked in returns {
            guard let named = valued(checked)?.source.tender, !words(named).isEmpty else { continue }
            if !known.isEmpty {
                guard !known.contains(where: { isSame($0, words(named)) }) else { continue }
                throw AssessmentFault(
                    .otherTender, files: [checked.shownName],
                    "\(checked.shownName) is for the tender \"\(CellText.line(named, limit: 80))\", and the council's "
                        + "workbook is for \"\(tender.reference ?? tender.title ?? "")\". Leave the file out, or correct "
                        + "the tender's Reference in the council's workbook.")
            }
            guard let other = first, let name = valued(other)?.source.tender else {
                first = checked
                continue
            }
            guard words(name) != words(named) else { continue }
            throw AssessmentFault(
                .otherTender, files: [other.shownName, checked.shownName],
                "\(other.shownName) is for the tender \"\(CellText.line(name, limit: 80))\" and \(checked.shownName) for "
                    + "\"\(CellText.line(named, limit: 80))\". Compare the returns of one tender at a time.")
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether one name of a tender is in the other, word for word: "T-1 Grounds" is "T-1", and "T-14" is not.
    private static func isSame(_ left: [String], _ right: [String]) -> Bool {
        left.contains(right) || right.contains(left)
    }

    /// Whether a bid's column Return names a file.
    static func isNamed(_ checked: CheckedReturn, by bid: Bid) -> Bool {
        bid.fileName == checked.fileName || bid.fileName == checked.shownName
    }

    /// The returns by the offer they belong to. One that names no lot belongs to the lot that its bidder bids for.
    private static func grouped(
        _ returns: [CheckedReturn], bids: [Bid]
    ) throws(AssessmentFault) -> [BidKey: [CheckedReturn]] {
        let lots = Set(bids.map { LotKey($0.lot) } + returns.map { LotKey(valued($0)?.source.lot) })
        let bidsOf = Dictionary(grouping: bids) { OrganisationName.key($0.bidder) }
        var groups: [BidKey: [CheckedReturn]] = [:]
        for checked in returns {
            let (name, lot) = (bidder(of: checked), valued(checked)?.source.lot)
            var key = BidKey(name, lot: lot)
            // A bid that names the file is the file's, whatever name the return gives.
            let named = bids.filter { isNamed(checked, by: $0) }
            let meant = lot == nil || named.count < 2 ? named : named.filter { LotKey($0.lot) == LotKey(lot) }
            if meant.count == 1 {
                key = BidKey(meant[0].bidder, lot: meant[0].lot)
            } else if lot == nil, lots.count > 1 || lots.first != LotKey(nil) {
                let own = bidsOf[key.bidder] ?? []
                guard own.count == 1 else {
                    throw AssessmentFault(
                        .lotNotNamed, files: [checked.shownName],
                        "\(checked.shownName) does not say which lot it is for, and the tender has lots. Put the "
                            + "file's name beside its bid, in the column Return of the evaluation workbook's sheet Bids."
                    )
                }
                key = BidKey(name, lot: own[0].lot)
            }
            groups[key, default: []].append(checked)
        }
        return groups
    }

    private static func chosen(of candidates: [CheckedReturn], for bid: Bid?) throws(AssessmentFault) -> CheckedReturn {
        let named = bid.flatMap { bid in bid.fileName == nil ? nil : candidates.filter { isNamed($0, by: bid) } }
        let meant = candidates.count > 1 ? named ?? candidates : candidates
        guard meant.count == 1 else {
            let names = candidates.map(\.shownName)
            throw AssessmentFault(
                .severalReturns, files: names,
                "\(bidder(of: candidates[0])) sent \(candidates.count) returns for one lot: "
                    + "\(names.joined(separator: ", ")). Leave out all but the one that counts, or put its file name "
                    + "into the column Return of the evaluation workbook's sheet Bids.")
        }
        return meant[0]
    }
}
