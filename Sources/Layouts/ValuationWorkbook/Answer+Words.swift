import SocialValue

extension Answer {
    /// What stands in the place of a quantity when none could be read: the bidder's own words, date or error, or what
    /// the form put there. Nil for a quantity, and where the bidder made no pledge: nothing, a dash, a word for nothing.
    var words: String? {
        switch state {
        case .number, .zero, .dash, .declined: nil
        case .blank: isPlaceholder ? text : nil
        case .text, .date, .error: text
        case .formulaWithoutValue: text ?? "A formula without a stored value"
        }
    }
}
