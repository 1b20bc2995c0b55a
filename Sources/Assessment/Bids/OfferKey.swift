import Vocabulary

/// What tells one offer of a tender from another: the bidder and the lot, spellings aside.
struct OfferKey: Hashable, Comparable {
    let bidder: String
    let lot: LotKey

    init(_ bidder: String, lot: String?) {
        self.bidder = OrganisationName.key(bidder)
        self.lot = LotKey(lot)
    }

    static func < (left: OfferKey, right: OfferKey) -> Bool {
        (left.lot, left.bidder) < (right.lot, right.bidder)
    }
}

/// A lot's name with spelling aside: "Lot 2", "LOT 2:" and "2" are one. Lots are ordered by number, then by name; a
/// tender without lots is one lot without a name.
struct LotKey: Hashable, Comparable {
    let number: Int
    let text: String

    init(_ lot: String?) {
        var words = (lot ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, words[0] == "lot" { words.removeFirst() }
        number = words.first.flatMap { Int($0) } ?? 0
        text = words.joined(separator: " ")
    }

    static func < (left: LotKey, right: LotKey) -> Bool {
        (left.number, left.text) < (right.number, right.text)
    }
}
