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
        case .theme: 18
        case .reference: 12
        case .question: 46
        case .unit: 14
        case .proxy: 13
        case .answer: 14
        case .value: 17
        case .delivery: 36
        }
    }
}
