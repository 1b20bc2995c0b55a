public import SpreadsheetModel

/// A rule for what may be typed into cells, with the words shown before and after (ECMA-376 part 1, 18.3.1.32).
public struct ValidationPlan: Hashable, Sendable {
    /// The cells it guards.
    public var range: CellRange
    /// What may be typed.
    public var rule: ValidationRule
    /// Shown when the cell is selected: a title of at most 32 characters and a text of at most 255.
    public var prompt: ValidationMessage?
    /// Shown when something else is typed.
    public var refusal: ValidationMessage?
    /// Whether something else is refused, or only warned about.
    public var isStrict: Bool

    /// A rule over a range.
    public init(
        _ range: CellRange, _ rule: ValidationRule, prompt: ValidationMessage? = nil,
        refusal: ValidationMessage? = nil, isStrict: Bool = true
    ) {
        self.range = range
        self.rule = rule
        self.prompt = prompt
        self.refusal = refusal
        self.isStrict = isStrict
    }
}

/// The words of a validation: a title of at most 32 characters and a text of at most 255.
public struct ValidationMessage: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The sentence below it.
    public var text: String

    /// A titled sentence.
    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

/// What a guarded cell may hold.
public enum ValidationRule: Hashable, Sendable {
    /// Anything: only the prompt is shown.
    case any
    /// A number from one bound to the other, both included.
    case decimal(ExactDecimal, ExactDecimal)
    /// A whole number from one bound to the other, both included.
    case whole(Int, Int)
    /// One of the values in a range of cells: "'Lists'!$A$1:$A$9". Never a list inside the rule itself.
    case list(String)
    /// Text of at most this many characters.
    case textLength(Int)
}
