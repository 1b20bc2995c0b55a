import Foundation
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

/// Every kind of workbook in every program: LibreOffice and Gnumeric work it out again and come to the figures of our
/// core, openpyxl and calamine read it, and all four show each text as it was meant.
@Suite struct EveryWorkbookTests {
    @Test(arguments: WorkbookKind.allCases, OtherProgram.allCases)
    func everyCellShowsWhatWasPlanned(_ kind: WorkbookKind, _ program: OtherProgram) throws {
        let shown = try EveryWorkbook.cells(of: kind, by: program)
        let plan = try EveryWorkbook.workbook(kind).plan
        #expect(shown.count == plan.sheets.count)
        var count = 0
        for sheet in plan.sheets {
            let rows = try #require(shown[sheet.name], "\(sheet.name)")
            for cell in sheet.cells {
                let found = Self.text(at: cell.reference, in: rows)
                count += 1
                // Only the answers of the filled form were put in by a test; what rests on them is not stored.
                if kind == .filledTemplate, cell.isFormula { continue }
                guard !Self.shows(found, cell.content, in: program) else { continue }
                Issue.record("\(sheet.name)!\(cell.reference): \(Self.start(found)) for \(cell.content.start)")
            }
        }
        #expect(count > 50)
    }

    @Test(arguments: WorkbookKind.allCases, OtherProgram.allCases.filter(\.recalculates))
    func theFiguresAreThoseOfOurCore(_ kind: WorkbookKind, _ program: OtherProgram) throws {
        let shown = try EveryWorkbook.cells(of: kind, by: program)
        for figure in try kind.figures() {
            let rows = try #require(shown[figure.sheet])
            let label = program.shown(figure.shownLabel)
            let row = try #require(
                rows.first { $0.count > figure.column && $0[figure.labelColumn] == label }, "\(label.prefix(40))")
            #expect(Self.pence(row[figure.column]) == figure.amount.description, "\(label.prefix(40))")
        }
        guard let checks = shown["Checks"] else { return }
        #expect(checks[1][0] == "All checks pass")
    }

    @Test(arguments: WorkbookKind.allCases)
    func formulasStandOnlyWhereTheyWerePlanned(_ kind: WorkbookKind) throws {
        let workbook = try EveryWorkbook.workbook(kind)
        let found = try Python.run(
            """
            import sys, openpyxl
            for sheet in openpyxl.load_workbook(sys.argv[1]):
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.data_type == "f": print(sheet.title + "!" + cell.coordinate)
            """, workbook.path)
        let planned = workbook.plan.sheets.flatMap { sheet in
            sheet.cells.filter(\.isFormula).map { "\(sheet.name)!\($0.reference)" }
        }
        #expect(found.split(separator: "\n").map(String.init) == planned)
        for sheet in workbook.plan.sheets {
            // What a bidder wrote is in no formula and no footer, where a sign may be a command, and every such sign
            // stands twice in a header.
            let formulas = sheet.cells.compactMap(\.formula)
            #expect(!formulas.contains { $0.contains("cmd") || $0.contains("HYPERLINK") || $0.contains("[") })
            #expect(["", "&L&A&RPage &P of &N"].contains(sheet.page.footer))
            let codes = sheet.page.header.replacing("&&", with: "").split(separator: "&").map(\.first)
            #expect(["", "L", "LR", "LCR"].contains(String(codes.compactMap(\.self))), "\(sheet.page.header)")
        }
    }

    @Test func everyPartIsWellFormedAndItsElementsStandInTheOrderOfTheSchema() throws {
        let paths = try EveryWorkbook.paths()
        let output = try Python.run(SchemaOrder.program, paths)
        #expect(output == String(repeating: "fine\n", count: paths.count))
    }

    /// The guard of the other tests: Gnumeric must not merely repeat the stored values.
    @Test func gnumericReallyRecalculates() throws {
        var sheet = SheetPlan(name: "Guard")
        sheet.cells = [CellPlan(CellReference(row: 0, column: 0), .formula("1+1", cached: .number(ExactDecimal(7))))]
        let folder = try ScratchFolder()
        let path = folder.file("guard.xlsx")
        try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: false) { _ in }
        #expect(try Gnumeric.recalculated(path, sheets: ["Guard"])["Guard"]?[0][0] == "2")
    }

    // MARK: What counts as the same

    private static func text(at cell: CellReference, in rows: [[String]]) -> String {
        guard rows.indices.contains(cell.row), rows[cell.row].indices.contains(cell.column) else { return "" }
        return rows[cell.row][cell.column]
    }

    private static func shows(_ found: String, _ content: CellContent, in program: OtherProgram) -> Bool {
        switch content {
        case .blank: found.isEmpty
        case .text(let text), .formula(_, .text(let text)): isSame(found, program.shown(text))
        case .number(let number): value(found) == Double(number.description)
        case .formula(_, .number(let number)):
            // Far below a penny: programs add up in binary.
            value(found).map { abs($0 - (Double(number.description) ?? .nan)) < 0.000_001 } ?? false
        case .boolean(let value), .formula(_, .boolean(let value)): found.lowercased() == "\(value)"
        }
    }

    /// A number, which LibreOffice leaves a percentage where its cell shows one.
    private static func value(_ found: String) -> Double? {
        found.hasSuffix("%") ? Double(found.dropLast()).map { $0 / 100 } : Double(found)
    }

    /// Byte for byte: characters that are canonically the same would be equal as strings.
    private static func isSame(_ left: String, _ right: String) -> Bool { Array(left.utf8) == Array(right.utf8) }

    private static func pence(_ found: String) -> String {
        ExactDecimal(found)?.rounded(toPlaces: 2).text(places: 2) ?? found
    }

    private static func start(_ text: String) -> String { text.debugDescription.prefix(60) + " (\(text.utf16.count))" }
}

extension CellPlan {
    fileprivate var formula: String? {
        if case .formula(let formula, _) = content { formula } else { nil }
    }

    fileprivate var isFormula: Bool { formula != nil }
}

extension CellContent {
    fileprivate var start: String { String("\(self)".debugDescription.prefix(80)) }
}
