import Checks
import NumberFormats
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

/// The sheet the council publishes, planned from the published table.
@Suite struct PledgeSheetTests {
    private static let valued = Valuer().value(PublishedTable.return)
    private let computed = PledgeSheet(valued, basis: .computed).plan
    private let stated = PledgeSheet(valued, basis: .stated).plan

    @Test("The headings are the nine of the contract, in row 1")
    func headings() {
        let headings = (0..<12).map { computed[CellReference(row: 0, column: $0)]?.content }
        let expected = [
            "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value", "CWB Priority",
            "Corporate Strategy",
        ]
        #expect(headings.compactMap(\.self) == expected.map { .text($0) })
    }

    @Test("There is a column for each priority scheme, however many")
    func schemes() {
        for count in 0...3 {
            let schemes = (0..<count).map { PriorityScheme("Scheme \($0)", priorities: []) }
            let valued = Valuer().value(.sample([.sample()], schemes: schemes))
            let sheet = PledgeSheet(valued, basis: .computed)
            #expect(sheet.plan.cells.filter { $0.reference.row == 0 }.count == 7 + count)
            #expect(sheet.schemes == schemes.map(\.name))
        }
    }

    @Test("Measures stand by theme in the council's order, each theme followed by its sub-total, the total last")
    func order() {
        let published = PublishedTable.rows.dropFirst()
        var expected: [String?] = ["Reference"]
        for theme in Self.valued.themes.map(\.theme) {
            expected += published.filter { $0[0] == theme }.map { $0[1] } + [nil]
        }
        #expect(computed.texts(column: 1) == expected + [nil])
        let labels = computed.texts(column: 0).compactMap(\.self).filter {
            $0.contains("Subtotal") || $0.contains("Total")
        }
        #expect(labels == Self.valued.themes.map { "Subtotal: \($0.theme)" } + ["Total SV Pledge"])
        #expect(computed.texts(column: 0).last == "Total SV Pledge")
        #expect(computed.rowNumbers == Array(0...27))
    }

    @Test("Every line says what the published table says, wording and all")
    func wording() throws {
        let rows = computed.rowNumbers.filter { computed[CellReference(row: $0, column: 1)]?.content != .blank }
            .dropFirst()
        #expect(rows.count == 22)
        for (row, fields) in zip(rows, PublishedTable.rows.dropFirst()) {
            for column in [0, 1, 2, 3, 7, 8] {
                #expect(computed[CellReference(row: row, column: column)]?.content == .text(fields[column]))
            }
            #expect(computed[CellReference(row: row, column: 4)]?.content == .number(.exactly(fields[4])))
        }
    }

    @Test("Pledged Social Value is a live formula with its cached value, one pattern down the column")
    func formulas() throws {
        let lines = try #require(computed["G2"])
        #expect(lines.content == .formula("ROUND(E2*F2,2)", cached: .number(.exactly("738768"))))
        let rows = PledgeSheet(Self.valued, basis: .computed).lineRows.compactMap(\.self).flatMap(Array.init)
        let formulas = rows.compactMap { row in computed[CellReference(row: row, column: 6)]?.formula.map { (row, $0) }
        }
        #expect(formulas.count == 21)
        for (row, formula) in formulas { #expect(formula == "ROUND(E\(row + 1)*F\(row + 1),2)") }
    }

    @Test(
        "Sub-totals sum their theme's rows by range, and the total sums the rows without a reference, which are the subtotals"
    )
    func totals() {
        #expect(computed["G12"]?.content == .formula("SUM(G2:G11)", cached: .number(.exactly("1947357.3"))))
        #expect(computed["G19"]?.content == .formula("SUM(G13:G18)", cached: .number(.exactly("873040.08"))))
        #expect(computed["G22"]?.content == .formula("SUM(G20:G21)", cached: .number(.exactly("1514.88"))))
        #expect(computed["G27"]?.content == .formula("SUM(G23:G26)", cached: .number(.exactly("1034.23"))))
        #expect(
            computed["G28"]?.content
                == .formula("SUMPRODUCT(--(B2:B27=\"\"),G2:G27)", cached: .number(.exactly("2822946.49"))))
    }

    @Test("On the stated basis the return's own figures stand there, in the same layout")
    func statedBasis() {
        #expect(stated["G15"]?.content == .number(.exactly("6264776.71")))
        #expect(
            stated["G19"]?.content
                == .formula(
                    "IF(COUNT(G13:G18)=0,\"Not stated\",SUM(G13:G18))", cached: .number(.exactly("6511338.94"))))
        #expect(
            stated["G28"]?.content
                == .formula(
                    "IF(SUMPRODUCT((B2:B27<>\"\")*(G2:G27<>\"\"))=0,\"Not stated\","
                        + "SUMPRODUCT(--(B2:B27=\"\"),G2:G27))", cached: .number(.exactly("8461245.35"))))
        #expect(stated.texts(column: 0) == computed.texts(column: 0))
        #expect(stated.texts(column: 1) == computed.texts(column: 1))
    }

    @Test("Every cached value is what its formula gives, worked out exactly", arguments: ValuationBasis.allCases)
    func cachedValues(basis: ValuationBasis) {
        let sheet = PledgeSheet(Self.valued, basis: basis).plan
        let arithmetic = FormulaArithmetic(sheet: sheet)
        let formulas = sheet.cells.filter { $0.formula != nil }
        #expect(formulas.count == (basis == .computed ? 26 : 5))
        for cell in formulas { #expect(arithmetic.value(at: cell.reference) == cell.number, "\(cell.reference)") }
    }

    @Test(
        "A measure without an answer leaves Answer and Pledged Social Value empty", arguments: ValuationBasis.allCases)
    func unanswered(basis: ValuationBasis) {
        let sheet = PledgeSheet(Self.valued, basis: basis).plan
        #expect(sheet["B11"]?.content == .text("NT13"))
        #expect(sheet["F11"]?.content == .blank)
        #expect(sheet["G11"]?.content == .blank)
        #expect(sheet["E11"]?.content == .number(.exactly("168.72")))
    }

    @Test(
        "An answer that is no quantity is shown as the bidder wrote it, and has no computed value",
        arguments: ValuationBasis.allCases)
    func words(basis: ValuationBasis) {
        let answers = [
            Answer(cell: nil, text: "24-30", state: .text), Answer(cell: nil, text: "2025-04-01", state: .date),
            Answer(cell: nil, text: "#REF!", state: .error), Answer(cell: nil, text: "Please Select", state: .blank),
            Answer(cell: nil, text: nil, state: .formulaWithoutValue), Answer(cell: nil, text: "n/a", state: .declined),
            Answer(cell: nil, text: "-", state: .dash),
        ]
        let lines = answers.enumerated().map { index, answer in
            var line = ReturnLine.sample("NT\(index + 1)", row: index + 2)
            line.answer = answer
            return line
        }
        let valued = Valuer().value(.sample(lines))
        let sheet = PledgeSheet(valued, basis: basis).plan
        let shown = (2...8).map { sheet["F\($0)"]?.content }
        let words = ["24-30", "2025-04-01", "#REF!", "Please Select", "A formula without a stored value"]
        #expect(shown == words.map { .text($0) } + [.blank, .blank])
        #expect((2...8).allSatisfy { sheet["G\($0)"]?.content == .blank })
        let csv = PublishedData(valued, basis: basis).csv
        #expect(words.allSatisfy { csv.contains("\"\($0)\",\r\n") })
        #expect(!csv.contains("n/a"))
    }

    @Test("Zero is a number that is shown as a dash")
    func zero() throws {
        let cell = try #require(computed["G16"])
        #expect(computed["B16"]?.content == .text("CBC5 RBC1"))
        #expect(cell.number == .zero)
        #expect(cell.format.number.displayText(of: .number(NumberLiteral("0")), dateSystem: .from1900) == "£ -")
        #expect(computed["F16"]?.content == .number(.exactly("840000")))
    }

    @Test("Money has its sign beside it, proxies are pounds with the places they were printed with")
    func formats() {
        let pounds = "\"£\"#,##0.00;\\-\"£\"#,##0.00;\"£ -\""
        let amounts = computed.cells.filter { $0.reference.column == 6 && $0.reference.row > 0 }
        #expect(amounts.count == 27)
        #expect(amounts.allSatisfy { $0.format.number.code == pounds && $0.format.horizontal == .right })
        #expect(computed["E15"]?.format.number.code == "\"£\"#,##0.000000")
        #expect(computed["E2"]?.format.number.code == "\"£\"#,##0")
        #expect(computed["E8"]?.format.number.code == "\"£\"#,##0.00")
        #expect(computed["F7"]?.format.number.code == "#,##0.00")
    }

    @Test("A proxy shown in thousands is planned without places, and ends nothing")
    func negativePlaces() {
        let valued = Valuer().value(.sample([.sample(proxy: "12345", places: -2)]))
        #expect(PledgeSheet(valued, basis: .computed).plan["E2"]?.format.number.code == "\"£\"#,##0")
    }

    @Test("A column of figures is wide enough for the longest, so that no program shows ###")
    func hugeFigures() throws {
        let lines = [
            ReturnLine.sample(proxy: "98765.4321", answer: "100000000000000", stated: "99999999999.99"),
            .sample("NT2", row: 3, proxy: "2", answer: "123456789.123456"),
        ]
        for basis in ValuationBasis.allCases {
            let sheet = PledgeSheet(Valuer().value(.sample(lines)), basis: basis).plan
            for cell in sheet.cells {
                guard let number = cell.number else { continue }
                let shown = cell.format.number.displayText(of: .number(NumberLiteral(number)), dateSystem: .from1900)
                let width = try #require(sheet.columns.first { $0.columns.contains(cell.reference.column) }).width
                #expect(cell.format.measure.characters(of: shown) + 1 < width, "\(cell.reference) \(shown)")
            }
        }
    }

    @Test("A theme without rows still has its sub-total, which is nothing")
    func emptyTheme() {
        let valued = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
        let sheet = PledgeSheet(valued, basis: .computed)
        #expect(sheet.plan["A28"]?.content == .text("Subtotal: Innovation: Promoting Social Innovation"))
        #expect(sheet.plan["G28"]?.content == .number(.zero))
        #expect(
            sheet.plan["G29"]?.content
                == .formula("SUMPRODUCT(--(B2:B28=\"\"),G2:G28)", cached: .number(.exactly("2822946.49"))))
    }

    @Test("A return without lines has a total of nothing")
    func noLines() {
        let sheet = PledgeSheet(Valuer().value(.sample([])), basis: .computed)
        #expect(sheet.plan["A2"]?.content == .text("Total SV Pledge"))
        #expect(sheet.plan["G2"]?.content == .number(.zero))
    }

    @Test("Sums of stated amounts that nobody stated are told as not stated, and a theme without lines is £0")
    func notStated() {
        let framework = Framework(themes: ["Innovation"], measures: [], schemes: [])
        let lines = [
            ReturnLine.sample("NT1", row: 2, theme: "Jobs"),
            .sample("NT2", row: 3, theme: "Growth", stated: "9"),
        ]
        func sums(_ lines: [ReturnLine]) -> [CachedValue?] {
            let sheet = PledgeSheet(Valuer(framework: framework).value(.sample(lines)), basis: .stated)
            return (sheet.subtotals + [sheet.total]).map { cell in
                switch sheet.plan[cell]?.content {
                case .formula(_, let cached): cached
                case .number(let number): .number(number)
                default: nil
                }
            }
        }
        let nine = CachedValue.number(.exactly("9"))
        #expect(sums(lines) == [.number(.zero), .text("Not stated"), nine, nine])
        #expect(sums([lines[0]]) == [.number(.zero), .text("Not stated"), .text("Not stated")])
    }

    @Test("Lines without a theme stand under a name that says so")
    func withoutTheme() {
        let sheet = PledgeSheet(Valuer().value(.sample([.sample(theme: "")])), basis: .computed)
        #expect(sheet.plan["A3"]?.content == .text("Subtotal: No theme"))
    }

    @Test("A figure of more digits than a workbook keeps stands as text, and its line's amount as a number")
    func manyDigits() {
        let line = ReturnLine.sample(proxy: "2", answer: "1.2345678901234567")
        let sheet = PledgeSheet(Valuer().value(.sample([line])), basis: .computed).plan
        #expect(sheet["F2"]?.content == .text("1.2345678901234567"))
        #expect(sheet["G2"]?.content == .number(.exactly("2.47")))
    }

    @Test("A long name of a theme takes several lines, and a short one runs on over the empty cells beside it")
    func longNames() {
        for (name, wraps) in [("Jobs", false), (String(repeating: "A very long name ", count: 20), true)] {
            let sheet = PledgeSheet(Valuer().value(.sample([.sample(theme: name)])), basis: .computed).plan
            #expect(sheet["A3"]?.format.wraps == wraps)
        }
    }

    @Test("The column of questions is as wide as the longest needs to be shown whole")
    func longQuestions() {
        let widths = [10, 3_000, 20_000].map { count in
            var line = ReturnLine.sample()
            line.question = String(repeating: "word ", count: count / 5)
            return PledgeSheet(Valuer().value(.sample([line])), basis: .computed).plan.columns[2].width
        }
        #expect(widths[0] == 44 && widths[1] > 44 && widths[2] == 250)
    }

    @Test("Lines of one theme that stand apart in the return are brought together")
    func scatteredThemes() {
        let lines = [("NT1", "Jobs"), ("NT18", "Growth"), ("NT3", "Jobs")].enumerated().map { index, line in
            ReturnLine.sample(line.0, row: index + 2, theme: line.1)
        }
        let sheet = PledgeSheet(Valuer().value(.sample(lines)), basis: .computed).plan
        #expect(sheet.texts(column: 1) == ["Reference", "NT1", "NT3", nil, "NT18", nil, nil])
    }

    @Test("Totals have names that other workbooks can use")
    func names() {
        let names = PledgeSheet(Self.valued, basis: .computed).definedNames
        #expect(names.first == DefinedNamePlan("Total_SV_Pledge", "'Social Value Pledge'!$G$28"))
        #expect(names.dropFirst().map(\.formula) == [12, 19, 22, 27].map { "'Social Value Pledge'!$G$\($0)" })
    }

    @Test("The page is landscape, one page wide, with its headings on every page")
    func page() {
        #expect(computed.page.isLandscape && computed.page.fitsOnePageWide)
        #expect(computed.page.repeatedRows == 0...0)
        #expect(computed.frozenAt == CellReference("C2"))
    }

    @Test("The lines of each theme lie one outline level under its sub-total, and nothing else does")
    func outline() {
        let outlined = computed.rows.filter { $0.outlineLevel == 1 }.map(\.row)
        #expect(outlined == Array(1...10) + Array(12...17) + Array(19...20) + Array(22...25))
        #expect(computed.rows.allSatisfy { $0.outlineLevel <= 1 })
    }
}
