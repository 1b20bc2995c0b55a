import Findings
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Findings`: what a person should know about the return, one row each.
struct FindingsSheet {
    /// The sheet's name.
    static let name = "Findings"
    /// The sheet in formulas.
    static let place = SheetQualifier(name)

    private(set) var plan: SheetPlan

    /// The first cell of the row of a finding.
    ///
    /// - Parameter position: the finding's place among the findings, from 0.
    static func cell(ofFindingAt position: Int) -> CellReference { CellReference(row: position + 1, column: 0) }

    /// The codes of the findings, which every row has; nil when nothing was found.
    let codes: CellRange?

    init(_ findings: LineFindings, pledges: PledgeSheet) {
        var draft = SheetBuilder(Self.name, cells: (findings.all.count + 1) * Self.headings.count)
        draft.headings(Self.headings, figures: [8])
        for (position, finding) in findings.all.enumerated() {
            let line = findings.rowNumber(ofFindingAt: position).flatMap { pledges.referenceCell(ofRow: $0) }
            Self.add(finding, line: line, in: &draft)
        }
        let last = CellReference(row: findings.all.count, column: Self.headings.count - 1)
        if findings.all.isEmpty {
            draft.row([(.text("Nothing was found."), HouseStyle.cellLine)])
            codes = nil
        } else {
            draft.plan.filter = CellRange(CellReference(row: 0, column: 0), last)
            codes = CellRange(CellReference(row: 1, column: last.column), last)
        }
        draft.fit([12, 13, 11, 36, 14, 14, 28, 9, 16, 24], growing: [8])
        draft.plan.frozenAt = CellReference(row: 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private static let headings = [
        "Severity", "Cell in return", "Reference", "What was found", "Found", "Expected", "What to do", "Who",
        "Effect on total", "Code",
    ]

    /// Adds a finding; its reference leads back to the line it is about.
    private static func add(_ finding: Finding, line: CellReference?, in draft: inout SheetBuilder) {
        let place = [finding.location.sheet, finding.location.cell?.description].compactMap(\.self)
        if let line, finding.reference?.isEmpty == false {
            let cell = CellReference(row: draft.nextRow, column: 2)
            draft.link(
                LinkPlan(from: cell, to: line, on: PledgeSheet.place, tip: "Go to the line this is about"))
        }
        draft.row([
            (.text(finding.severity.rawValue), HouseStyle.word(for: finding.severity)),
            SheetBuilder.text(place.joined(separator: "!")),
            SheetBuilder.text(finding.reference, line == nil ? HouseStyle.cell : HouseStyle.link),
            SheetBuilder.text(finding.message),
            SheetBuilder.text(finding.found),
            SheetBuilder.text(finding.expected),
            SheetBuilder.text((finding.remarks + [finding.fix]).joined(separator: " ")),
            SheetBuilder.text(finding.who.rawValue),
            (finding.effect.map { .number($0) } ?? .blank, HouseStyle.money),
            SheetBuilder.text(finding.code.description),
        ])
    }
}
