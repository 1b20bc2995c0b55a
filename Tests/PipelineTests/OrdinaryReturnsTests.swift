import Checks
import Findings
import Fixtures
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import Valuation

/// Returns on the council's own form, filled in and saved by LibreOffice: what an ordinary one has to say is little.
@Suite struct OrdinaryReturnsTests {
    /// The row of the first measure on the form, as Excel shows it.
    private static let firstRow = 11
    private static let count = 20

    private let framework: Framework
    private let pipeline: ReturnPipeline
    private let folder: ScratchFolder
    private let form: String

    init() throws {
        var framework = try ReturnPipeline.framework(at: Fixtures.path("Returns/corrected.xlsx"))
        framework.tender.contractValue = Money(rounding: ExactDecimal(2_000_000))
        framework.tender.lengthInMonths = 24
        framework.tender.fteBasis = .fteYears
        self.framework = framework
        pipeline = ReturnPipeline(framework: framework)
        folder = try ScratchFolder()
        form = folder.file("form.xlsx")
        try IssueTemplate(framework).write(to: form, replacing: false)
    }

    /// What bidders for such a contract pledge under each measure, about.
    private static let usual = [
        "NT1": 4, "NT3": 1, "NT8": 40, "NT9": 52, "CBC5 RBC1": 300_000, "NT15": 16, "NT15a": 8, "NT18": 120_000,
        "NT20": 12,
        "NT28": 1_500, "NT29": 60, "NT32": 2_400, "NT33": 1_200, "NT67": 500,
    ]

    /// An answer as it is typed: a plain figure, or one with the measure's own unit.
    private static func typed(_ figure: Int, _ unit: UnitFamily, withUnit: Bool) -> String {
        guard withUnit else { return String(figure) }
        return switch unit {
        case .fullTimeEquivalents: "\(figure) FTE"
        case .weeks: "\(figure) weeks"
        case .hours: "\(figure) hours"
        case .miles: "\(figure) miles"
        case .pounds: "£\(figure)"
        default: String(figure)
        }
    }

    /// A bidder's answers: about three measures of four, each near what is usual, and two of them with their units.
    private func answers(using random: inout SeededGenerator) -> [RobotStep] {
        var cells: [(cell: String, figure: Int, unit: UnitFamily)] = []
        for (index, measure) in framework.measures.enumerated() {
            guard let usual = Self.usual[measure.reference.text], Int.random(in: 0..<4, using: &random) > 0 else {
                continue
            }
            let figure = max(1, usual * Int.random(in: 60...140, using: &random) / 100)
            cells.append(("F\(Self.firstRow + index)", figure, measure.unit.family))
        }
        let withUnits = Set(
            cells.indices.filter { Self.typed(1, cells[$0].unit, withUnit: true) != "1" }
                .shuffled(using: &random).prefix(2))
        return cells.enumerated().map { index, cell in
            .type(
                sheet: "Return", cell: cell.cell,
                Self.typed(cell.figure, cell.unit, withUnit: withUnits.contains(index)))
        }
    }

    @Test("A return filled in with care has no finding, and twenty ordinary ones ask under three things each")
    func ordinary() throws {
        var random = SeededGenerator(seed: 20_261_130)
        let name = RobotStep.type(sheet: "Return", cell: "C3", "Fern & Daughters Ltd")
        let careful = framework.measures.enumerated().map { index, measure -> RobotStep in
            let figure = Self.usual[measure.reference.text] ?? 0
            let percent = measure.unit.family == .percent ? "%" : ""
            return .type(sheet: "Return", cell: "F\(Self.firstRow + index)", "\(figure)\(percent)")
        }
        let ordinary = (0..<Self.count).map { _ in answers(using: &random) }
        let versions = ([careful] + ordinary).enumerated().map { index, steps in
            (folder.file("\(index).xlsx"), [name] + steps)
        }
        try LibreOffice.edit(form, versions)
        let checked = versions.map { pipeline.check($0.0) }
        #expect(checked[0].findings.map(\.message) == [])
        #expect(try checked[0].outcome.get().total.computed > .zero)
        let told = checked.dropFirst().map(\.findings)
        #expect(told.allSatisfy { !$0.contains { $0.severity == .stop } })
        #expect(try checked.dropFirst().allSatisfy { try $0.outcome.get().lines.contains { $0.quantity > .zero } })
        // Two answers each are typed with the form's own unit: nobody has to confirm them, and one note tells both.
        let asked = told.joined().filter { $0.severity > .note }
        #expect(asked.map(\.message) == [])
        #expect(told.allSatisfy { $0.count { $0.code == "answer-read-from-text" } == 1 })
        let total = told.reduce(0) { $0 + $1.count }
        #expect(total < 3 * Self.count, "\(total) findings: \(told.joined().map(\.message))")
        // Nothing is silent either: what is left open is said in one line.
        #expect(told.allSatisfy { $0.count { $0.code == "measure-not-answered" } == 1 })
    }
}
