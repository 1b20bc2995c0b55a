import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Choices`: the words that some cells of the workbook take.
struct ChoicesSheet {
    private(set) var plan: SheetPlan

    private let lists: [(heading: String, words: [String])]

    private static let lists: [(heading: String, words: [String])] = [
        ("FTE Basis", FTEBasis.allCases.map(\.rawValue)), ("Record Only", ["Yes", "No"]),
        ("Value Type", ValueType.allCases.map(\.rawValue)), ("Kind", RuleKind.allCases.map(\.rawValue)),
        ("Severity", RuleSeverity.allCases.map(\.rawValue)),
        ("Jurisdiction", Jurisdiction.allCases.map(\.rawValue)),
        ("Scoring Method", ScoringMethod.Kind.allCases.map(\.rawValue)),
        ("Scored Figure", ScoredFigure.allCases.map(\.rawValue)),
        ("Price Method", PriceMethod.allCases.map(\.rawValue)), ("Tie Rule", TieRule.allCases.map(\.rawValue)),
    ]

    /// - Parameter codes: the codes of findings that a council can accept.
    init(codes: [String]) {
        lists = Self.lists + (codes.isEmpty ? [] : [("Code", codes)])
        var draft = SheetBuilder(CouncilSheetWords.choices)
        let headings = lists.map(\.heading)
        draft.headings(headings)
        let longest = lists.map(\.words.count).max() ?? 0
        for row in 0..<longest {
            draft.row(lists.map { SheetBuilder.text(row < $0.words.count ? $0.words[row] : nil) })
        }
        draft.finishTable(named: "Choices", headings: headings, widths: [18, 14, 18, 28, 14, 18, 24, 16, 20, 22, 32])
        plan = draft.plan
    }

    /// The address of the words under a heading.
    func list(_ heading: String) -> String {
        let column = lists.firstIndex { $0.heading == heading } ?? 0
        let range = CellRange(row: 1, column: column, lastRow: lists[column].words.count)
        return SheetFormula.address(range, on: SheetQualifier(CouncilSheetWords.choices))
    }

    /// The same; nil when the sheet has no such list.
    func optionalList(_ heading: String) -> String? {
        lists.contains { $0.heading == heading } ? list(heading) : nil
    }
}
