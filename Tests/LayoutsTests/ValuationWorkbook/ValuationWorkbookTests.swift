import Checks
import Findings
import Layouts
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@Suite struct ValuationWorkbookTests {
    private static let valued = Valuer().value(PublishedTable.return)

    private func plan(_ basis: ValuationBasis) -> WorkbookPlan {
        ValuationWorkbook(
            Self.valued, findings: CheckCatalogue.findings(in: Self.valued), basis: basis, version: "9.9"
        ).plan()
    }

    @Test("The pledges come first, then what explains them")
    func sheets() {
        #expect(
            plan(.computed).sheets.map(\.name) == [
                "Social Value Pledge", "Summary", "Reconciliation", "Findings", "Checks", "About",
            ])
    }

    @Test("The whole plan of the published table, cell for cell", arguments: ValuationBasis.allCases)
    func golden(basis: ValuationBasis) {
        Golden.expect(plan(basis).textDump, matches: "published-\(basis.rawValue).plan.txt")
    }

    @Test("Cells stand in row-major order, each once, on every sheet", arguments: ValuationBasis.allCases)
    func cellOrder(basis: ValuationBasis) {
        for sheet in plan(basis).sheets {
            let references = sheet.cells.map(\.reference)
            #expect(zip(references, references.dropFirst()).allSatisfy { $0 < $1 }, "\(sheet.name)")
        }
    }

    @Test("No formula is volatile or reaches outside the workbook", arguments: ValuationBasis.allCases)
    func formulas(basis: ValuationBasis) {
        let formulas = plan(basis).sheets.flatMap { $0.cells.compactMap(\.formula) }
        #expect(formulas.count > 60)
        for word in ["NOW(", "TODAY(", "OFFSET(", "INDIRECT(", "RAND", "[", "http", "#REF"] {
            #expect(formulas.filter { $0.contains(word) } == [])
        }
    }

    @Test("A formula names a single cell of another sheet by an address that stays", arguments: ValuationBasis.allCases)
    func absoluteAddresses(basis: ValuationBasis) {
        for formula in plan(basis).sheets.flatMap({ $0.cells.compactMap(\.formula) }) {
            for piece in formula.split(separator: "'!").dropFirst() { #expect(piece.hasPrefix("$"), "\(formula)") }
        }
    }

    @Test(
        "The formulas of a column have one pattern, whatever kinds of row there are", arguments: ValuationBasis.allCases
    )
    func patterns(basis: ValuationBasis) {
        // Sums are as long as what they sum, and so are those that say where nothing is stated. The grand total, the rest
        // after the largest contributors, the printed total and every check have patterns of their own.
        let most = [
            "Social Value Pledge": 2, "Summary": 3, "Reconciliation": 2, "Checks": 14,
        ]
        for sheet in plan(basis).sheets {
            var patterns: [Int: Set<String>] = [:]
            for cell in sheet.cells {
                if let formula = cell.formula, !formula.hasPrefix("SUM("),
                    !formula.hasPrefix("IF(COUNT(G")
                {
                    patterns[cell.reference.column, default: []].insert(
                        RelativeFormula.pattern(of: formula, at: cell.reference))
                }
            }
            for (column, found) in patterns {
                #expect(found.count <= most[sheet.name] ?? 0, "\(sheet.name) \(column) \(found)")
            }
        }
    }

    @Test("Every sheet a formula names is in the workbook")
    func sheetNames() {
        let plan = plan(.computed)
        let formulas = plan.sheets.flatMap { $0.cells.compactMap(\.formula) }
        var quoted: Set<String> = []
        for formula in formulas {
            let pieces = formula.split(separator: "'", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() where index % 2 == 1 { quoted.insert(String(piece)) }
        }
        #expect(quoted.isSubset(of: Set(plan.sheets.map(\.name))))
        #expect(quoted.contains("Social Value Pledge"))
    }

    @Test("The properties say where the figures come from")
    func properties() {
        let properties = plan(.stated).properties
        #expect(properties.title == "Social value pledge")
        #expect(properties.author == "Pledgebook 9.9")
        let custom = Dictionary(uniqueKeysWithValues: properties.custom.map { ($0.name, $0.value) })
        #expect(custom["Source file"] == "published.xlsx")
        #expect(custom["Source SHA-256"] == PublishedTable.file.sha256)
        #expect(custom["Basis"] == "stated")
    }

    @Test("The same return gives the same plan")
    func deterministic() {
        #expect(plan(.computed) == plan(.computed))
        #expect(plan(.computed) != plan(.stated))
    }

    @Test("The created date is the return's own, or none")
    func created() {
        #expect(plan(.computed).properties.created == nil)
        var source = PublishedTable.return
        source.file.created = CivilDate(year: 2026, month: 1, day: 1)
        let plan = ValuationWorkbook(Valuer().value(source), findings: [], basis: .computed, version: "9.9").plan()
        #expect(plan.properties.created == 1_767_225_600)
    }

    @Test("A line with a finding leads to it, and the finding leads back", arguments: ValuationBasis.allCases)
    func links(basis: ValuationBasis) throws {
        let sheets = plan(basis).sheets
        let (pledges, findings) = (sheets[0], sheets[3])
        let there = try #require(pledges.links.first { $0.cell.description == "G15" })
        #expect(there.target == "internal:'Findings'!A2")
        #expect(pledges.cell("B15")?.content == .text("NT18"))
        #expect(findings.cell("C2")?.content == .text("NT18"))
        #expect(findings.links.first { $0.cell.description == "C2" }?.target == "internal:'Social Value Pledge'!B15")
        // That NT13 has no answer is said of the return, with all others that have none, and marks no line.
        #expect(pledges.links.count == 5)
        let comment = try #require(pledges.comments.first { $0.cell.description == "B15" })
        #expect(comment.text.hasPrefix("stop: NT18 states £6,264,776.71"))
    }

    @Test("A line with a finding is told apart without colour")
    func marks() {
        let pledges = plan(.computed).sheets[0]
        #expect(pledges.cell("B15")?.format.font.isUnderlined == true)
        #expect(pledges.cell("B14")?.format.number == .general)
    }

    @Test(
        "Every page says whose figures it holds and on which basis, and warns of stops",
        arguments: ValuationBasis.allCases)
    func headers(basis: ValuationBasis) {
        let warning = "Do not use these figures until the problems marked Stop are resolved: see Findings"
        let expected = "&Lpublished.xlsx&C\n\(warning)&RBasis: \(basis.rawValue)"
        #expect(plan(basis).sheets.map(\.page.header) == Array(repeating: expected, count: 6))
    }

    @Test("Every sheet is protected, and every link leads to a sheet that is there")
    func protection() {
        let plan = plan(.computed)
        #expect(plan.sheets.allSatisfy { $0.isProtected })
        #expect(plan.definedNames.map(\.name).contains("All_Checks"))
    }
}

extension SheetPlan {
    fileprivate func cell(_ address: String) -> CellPlan? {
        cells.first { $0.reference.description == address }
    }
}
