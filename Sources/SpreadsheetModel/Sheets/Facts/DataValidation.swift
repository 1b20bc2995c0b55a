/// A rule for what may be typed into cells (ECMA-376 part 1, 18.3.1.32). What is pasted is not held to it.
public struct DataValidation: Hashable, Sendable {
    /// The cells it guards, as stored: never expanded to single cells.
    public var ranges: [CellRange]
    /// What it looks at.
    public var kind: DataValidationKind
    /// How what is typed is compared; of no meaning for lists and custom formulas.
    public var comparison: DataValidationComparison
    /// The first bound, the list or the condition, as a formula without its equals sign: "0", "Lists!$A$1:$A$9",
    /// "\"Yes,No\"".
    public var formula1: String?
    /// The second bound of `between` and `notBetween`.
    public var formula2: String?
    /// Whether a blank is accepted.
    public var allowsBlank: Bool
    /// Whether a list can be opened in the cell.
    public var showsList: Bool
    /// What happens when something else is typed; nil when nothing does.
    public var refusal: DataValidationRefusal?
    /// The title shown when the cell is selected.
    public var promptTitle: String?
    /// The words shown when the cell is selected.
    public var prompt: String?

    /// A rule over ranges.
    public init(
        _ ranges: [CellRange], kind: DataValidationKind, comparison: DataValidationComparison = .between,
        formula1: String? = nil, formula2: String? = nil, allowsBlank: Bool = false, showsList: Bool = true,
        refusal: DataValidationRefusal? = nil, promptTitle: String? = nil, prompt: String? = nil
    ) {
        self.ranges = ranges
        self.kind = kind
        self.comparison = comparison
        self.formula1 = formula1
        self.formula2 = formula2
        self.allowsBlank = allowsBlank
        self.showsList = showsList
        self.refusal = refusal
        self.promptTitle = promptTitle
        self.prompt = prompt
    }

    /// Whether it guards a cell. Cost: proportional to the number of ranges.
    public func applies(to cell: CellReference) -> Bool {
        ranges.contains { $0.contains(cell) }
    }

    /// The choices of a list that is written inside the rule itself, without the spaces around each; nil for a list
    /// that stands in cells and for every other rule.
    public var listItems: [String]? {
        guard kind == .list, let formula1, formula1.utf8.count >= 2, formula1.hasPrefix("\""), formula1.hasSuffix("\"")
        else { return nil }
        let items = formula1.utf8.dropFirst().dropLast().split(
            separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return items.map { item in
            let inside = item.drop { $0 == UInt8(ascii: " ") }
            let outerSpaces = inside.reversed().prefix { $0 == UInt8(ascii: " ") }.count
            return String(decoding: inside.dropLast(outerSpaces), as: UTF8.self)
        }
    }
}

/// How a data validation compares what is typed with its bounds (ECMA-376 part 1, 18.18.20,
/// ST_DataValidationOperator).
public enum DataValidationComparison: String, Hashable, Sendable {
    /// From the first bound to the second, both included.
    case between
    /// Below the first bound or above the second.
    case notBetween
    /// The first bound itself.
    case equal
    /// Anything but the first bound.
    case notEqual
    /// Below the first bound.
    case lessThan
    /// The first bound or below.
    case lessThanOrEqual
    /// Above the first bound.
    case greaterThan
    /// The first bound or above.
    case greaterThanOrEqual
}

/// What a data validation looks at (ECMA-376 part 1, 18.18.21, ST_DataValidationType).
public enum DataValidationKind: String, Hashable, Sendable {
    /// Nothing: only the prompt is shown.
    case any = "none"
    /// A whole number.
    case whole
    /// A number.
    case decimal
    /// One of a list.
    case list
    /// A date.
    case date
    /// A time of day.
    case time
    /// The number of characters.
    case textLength
    /// Whether a formula gives TRUE.
    case custom
}

/// What happens when something is typed that a data validation does not accept (ECMA-376 part 1, 18.18.18,
/// ST_DataValidationErrorStyle).
public struct DataValidationRefusal: Hashable, Sendable {
    /// How strict it is.
    public enum Style: String, Hashable, Sendable {
        /// It is refused.
        case stop
        /// The person is asked whether to keep it.
        case warning
        /// The person is told.
        case information
    }

    /// How strict it is.
    public var style: Style
    /// The title of the message; nil for the program's own.
    public var title: String?
    /// The words of the message; nil for the program's own.
    public var message: String?

    /// A refusal.
    public init(_ style: Style, title: String? = nil, message: String? = nil) {
        self.style = style
        self.title = title
        self.message = message
    }
}
