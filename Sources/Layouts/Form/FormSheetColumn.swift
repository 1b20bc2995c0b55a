/// The columns of the form's table, left to right. The raw value is the place in ``Forms/FormWords/headings``.
enum FormSheetColumn: Int, CaseIterable {
    case theme
    case reference
    case question
    case unit
    case proxy
    case answer
    case value
    case delivery

    /// Columns of figures, whose headings stand to the right.
    static let figures: Set<FormSheetColumn> = [.proxy, .answer, .value]

    /// The width in characters of the default font.
    var width: Double {
        switch self {
        case .theme: 22
        case .reference: 12
        case .question: 54
        case .unit: 17
        case .proxy: 13
        case .answer: 16
        case .value: 19
        case .delivery: 46
        }
    }
}
