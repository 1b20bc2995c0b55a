/// What tells one bid of a tender from another: the bidder and the lot, spellings aside. "ACME Ltd." and "Acme Limited" are
/// one bidder. Bids are ordered by bidder, then by lot.
package struct BidKey: Hashable, Comparable, Sendable {
    package let bidder: String
    package let lot: LotKey

    package init(_ bidder: String, lot: String?) {
        self.bidder = OrganisationName.key(bidder)
        self.lot = LotKey(lot)
    }

    package static func < (left: BidKey, right: BidKey) -> Bool {
        (left.bidder, left.lot) < (right.bidder, right.lot)
    }
}

/// A lot's name with spelling aside: "Lot 2", "LOT 2: Catering" and "2" are one. Lots are ordered by number, then by name; a
/// tender without lots is one lot without a name.
package struct LotKey: Hashable, Comparable, Sendable {
    private let number: Int
    private let text: String

    package init(_ lot: String?) {
        var words = (lot ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, words[0] == "lot" { words.removeFirst() }
        if words.count > 1, ["no", "number"].contains(words[0]) { words.removeFirst() }
        let numbered = words.first.flatMap { Int($0.hasPrefix("lot") ? $0.dropFirst(3) : $0[...]) }
        number = numbered ?? 0
        // A lot is known by its number, whatever is written behind it.
        text = numbered == nil ? words.joined(separator: " ") : ""
    }

    package static func < (left: LotKey, right: LotKey) -> Bool {
        (left.number, left.text) < (right.number, right.text)
    }
}
