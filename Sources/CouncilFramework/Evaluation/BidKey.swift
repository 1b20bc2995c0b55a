import Vocabulary

/// What tells one bid of a tender from another: the bidder and the lot, spellings aside. "Lot 2", "LOT 2:" and "2" are one
/// lot, "ACME Ltd." and "Acme Limited" one bidder.
package struct BidKey: Hashable, Sendable {
    package let bidder: String
    package let lot: String

    package init(_ bidder: String, lot: String?) {
        self.bidder = OrganisationName.key(bidder)
        var words = (lot ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, words[0] == "lot" { words.removeFirst() }
        self.lot = words.joined(separator: " ")
    }
}

extension BidKey: Comparable {
    /// By bidder, then by lot: "Lot 10" comes after "Lot 2".
    package static func < (left: BidKey, right: BidKey) -> Bool {
        (left.bidder, left.number, left.lot) < (right.bidder, right.number, right.lot)
    }

    private var number: Int { lot.split(separator: " ").first.flatMap { Int($0) } ?? 0 }
}
