import Findings
import SpreadsheetModel

/// The sheet `Findings`: what a person should know about the return, one row each.
struct FindingsSheet {
    /// The sheet's name.
    static let name = "Findings"

    private(set) var plan: SheetPlan

    init(_ findings: [Finding]) {
        var draft = SheetDraft(Self.name)
        let headings = [
            "Weight", "Cell in return", "Reference", "What was found", "Found", "Expected", "What to do", "Who",
            "Effect on total", "Code",
        ]
        draft.headings(headings, figures: [8])
        for finding in findings { Self.add(finding, in: &draft) }
        if findings.isEmpty { draft.row([(.text("Nothing was found."), HouseStyle.cell.with { $0.wraps = false })]) }
        draft.fit([9, 17, 12, 54, 20, 20, 40, 10, 19, 26])
        draft.plan.frozenAt = CellReference(row: 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        plan = draft.plan
    }

    private static func add(_ finding: Finding, in draft: inout SheetDraft) {
        let place = [finding.location.sheet, finding.location.cell?.description].compactMap(\.self)
        draft.row([
            (.text(finding.severity.rawValue), weight(finding.severity)),
            SheetDraft.text(place.joined(separator: "!")),
            SheetDraft.text(finding.reference),
            SheetDraft.text(finding.message),
            SheetDraft.text(finding.found),
            SheetDraft.text(finding.expected),
            SheetDraft.text(finding.fix),
            SheetDraft.text(finding.who.rawValue),
            (finding.effect.map { .number($0) } ?? .blank, HouseStyle.money),
            SheetDraft.text(finding.code.description),
        ])
    }

    /// The word carries the weight; the colour repeats it.
    private static func weight(_ severity: Severity) -> CellFormat {
        HouseStyle.cell.with { format in
            format.font.isBold = true
            format.fill = HouseStyle.fill(for: severity)
        }
    }
}
