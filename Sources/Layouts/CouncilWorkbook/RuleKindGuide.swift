/// What a person who writes a rule has to know of its kind.
struct RuleKindGuide {
    /// What a rule of the kind asks, in a sentence.
    let asks: String
    /// What an empty cell under Measures means, for a kind that does without; nil where nothing goes there.
    var withoutMeasures: String?
    /// What an empty cell under Against means, for a kind that does without; nil where nothing goes there.
    var withoutAgainst: String?
    /// What goes under Limit; nil when nothing does.
    let limit: String?
    /// A rule of the kind at work.
    let example: String
}
