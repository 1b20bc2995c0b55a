import Fixtures
import NumberFormats
import SpreadsheetModel
import Testing
import XLSXReader

@Suite("What three producers put beside the cells is read as they meant it")
struct ProducerFactsTests {
    private static let files = Fixtures.workbooksWithFacts

    private func open(_ file: String) throws -> WorkbookReader { try WorkbookReader(path: Fixtures.path(file)) }

    private func cell(_ address: String) throws -> CellReference { try #require(CellReference(address)) }

    private func range(_ text: String) throws -> CellRange { try #require(CellRange(text)) }

    @Test("sheets and their visibility, merged ranges, hidden rows and columns", arguments: files)
    func layout(_ file: String) throws {
        let workbook = try open(file)
        #expect(workbook.sheets.map(\.name) == ["Pledges", "Lists", "Deep"])
        let deepest: SheetVisibility = file.contains("libreoffice") ? .hidden : .veryHidden
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, deepest])
        let sheet = try workbook.sheet(named: "pledges")
        #expect(sheet.name == "Pledges")
        #expect(sheet.mergedRanges == [try range("A1:C1")])
        #expect(sheet.mergedRange(covering: try cell("B1")) == (try range("A1:C1")))
        #expect(sheet.mergedRange(covering: try cell("D1")) == nil)
        #expect(sheet.hiddenRows == [8])
        #expect(sheet.isColumnHidden(6))
        #expect(!sheet.isColumnHidden(5))
        #expect(sheet.displayText(at: "C4") == "£1,234.50")
        #expect(sheet.displayText(at: "D6") == "31/12/2026")
        #expect(sheet.displayText(at: "Z99") == "")
    }

    @Test("defined names, private and built-in ones included", arguments: files)
    func names(_ file: String) throws {
        let names = try open(file).definedNames()
        let total = try #require(names.first { $0.name == "Total_Pledge" })
        #expect(total.formula == "Pledges!$B$7")
        #expect(total.sheetIndex == nil)
        #expect(!total.isBuiltIn)
        #expect(!total.isHidden)
        #expect(total.comment == (file.contains("openpyxl") ? "In pounds" : nil))
        let local = try #require(names.first { $0.name == "Local_Rate" })
        #expect(local.sheetIndex == 1)
        let area = try #require(names.first { $0.name == "_xlnm.Print_Area" })
        #expect(area.isBuiltIn)
        #expect(area.sheetIndex == 0)
        #expect(area.formula.hasSuffix("!$A$1:$F$7"))
        if !file.contains("xlsxwriter") {
            let secret = try #require(names.first { $0.name == "Secret" })
            #expect(secret.formula == "\"a<b\"")
            #expect(secret.isHidden == file.contains("openpyxl"))
        }
    }

    @Test("tables with their headings and totals", arguments: files)
    func tables(_ file: String) throws {
        let workbook = try open(file)
        let tables = try workbook.tables(ofSheetAt: 0)
        let table = try #require(tables.first)
        #expect(tables.count == 1)
        #expect(table.name == "PledgeTable")
        #expect(table.range == (try range("A3:E7")))
        #expect(table.dataRange == (try range("A4:E6")))
        #expect(table.rangeWithoutTotals == (try range("A3:E6")))
        #expect(table.columns.map(\.name) == ["Reference", "Answer", "Proxy Value", "Due", "Firm"])
        if !file.contains("libreoffice") {
            #expect(table.columns[0].totalsRowLabel == "Total")
            #expect(table.columns[1].totalsRowFunction == "sum")
        }
        #expect(try workbook.tables(ofSheetAt: 1).isEmpty)
    }

    @Test("notes and who wrote them", arguments: files)
    func comments(_ file: String) throws {
        let comments = try open(file).comments(ofSheetAt: 0)
        #expect(comments.map { "\($0.cell)" } == ["B4", "B6"])
        #expect(comments.map(\.text) == ["Per year, not per week", "Check <both> & sign"])
        #expect(comments.map(\.author) == (file.contains("libreoffice") ? [nil, nil] : ["Ann", "Ben"]))
        #expect(comments.allSatisfy { !$0.isThreaded && $0.replies.isEmpty && $0.time == nil })
    }

    @Test("links out of the workbook and within it", arguments: files)
    func hyperlinks(_ file: String) throws {
        let links = try open(file).hyperlinks(ofSheetAt: 0).sorted { $0.range.first < $1.range.first }
        let tip = file.contains("libreoffice") ? nil : "The measure"
        #expect(
            links == [
                Hyperlink(try range("A4"), address: "https://example.org/toms?x=1&y=2", tip: tip),
                Hyperlink(try range("A6"), location: "Lists!A1"),
            ])
    }

    @Test("data validations with their bounds, lists and messages", arguments: files)
    func validations(_ file: String) throws {
        let validations = try open(file).dataValidations(ofSheetAt: 0)
        #expect(validations.count == 4)
        let decimal = try #require(validations.first { $0.kind == .decimal })
        #expect(decimal.applies(to: try cell("B5")))
        #expect(decimal.applies(to: try cell("H4")))
        #expect(!decimal.applies(to: try cell("B7")))
        #expect(decimal.comparison == .between)
        #expect([decimal.formula1, decimal.formula2] == ["0", "1000000"])
        #expect(decimal.allowsBlank)
        #expect([decimal.promptTitle, decimal.prompt] == ["Answer", "A quantity"])
        #expect(decimal.refusal == DataValidationRefusal(.warning, title: "Not a quantity", message: "Type a number."))
        let choice = try #require(
            validations.first { $0.kind == .list && $0.applies(to: CellReference(row: 3, column: 5)) })
        #expect(choice.listItems == ["High", "Low"])
        #expect(choice.showsList)
        #expect(choice.refusal?.style == .stop)
        let listed = try #require(validations.first { $0.formula1 == "Lists!$A$1:$A$3" })
        #expect(listed.listItems == nil)
        #expect(!listed.showsList)
        #expect(validations.last?.kind == .custom)
        #expect(validations.last?.formula1 == "ISNUMBER(D4)")
    }

    @Test("protection: what is allowed, and the unlocked cells", arguments: files)
    func protection(_ file: String) throws {
        let workbook = try open(file)
        let protection = try workbook.protection(ofSheetAt: 0)
        #expect(protection.isOn)
        #expect(protection.hasPassword)
        #expect(protection.allowedActions.contains(.formatCells))
        #expect(!protection.allowedActions.contains(.selectLockedCells))
        #expect(protection.allowedActions.contains(.selectUnlockedCells))
        #expect(!protection.allowedActions.contains(.insertRows))
        #expect(protection.locks.unlockedRanges == [try range("B4:B6")])
        #expect(protection.isEditable(try cell("B5")))
        #expect(!protection.isEditable(try cell("C4")))
        #expect(!protection.isEditable(try cell("Z99")))
        let open = try workbook.protection(ofSheetAt: 1)
        #expect(!open.isOn)
        #expect(open.isEditable(try cell("A1")))
        #expect(open.locks.isLocked(try cell("A1")))
    }

    @Test("document properties", arguments: files)
    func facts(_ file: String) throws {
        let facts = try open(file).documentFacts()
        #expect(facts.title == "Pledges of Acme & Co")
        #expect(facts.subject == "Social value")
        #expect(facts.creator == "Ann")
        // LibreOffice keeps keywords apart and joins them with spaces.
        #expect(facts.keywords == (file.contains("libreoffice") ? "pledge return" : "pledge, return"))
        #expect(facts.description == "A fixture")
        #expect(facts.created == "2026-11-22T16:54:39Z")
        #expect(facts.created.flatMap { CivilDate(iso8601: $0) }?.minute == 54)
        #expect(facts.company == (file.contains("xlsxwriter") ? "Acme" : nil))
        #expect(facts.manager == (file.contains("xlsxwriter") ? "Cat" : nil))
        #expect(facts.application?.isEmpty == false)
        #expect(facts.applicationVersion?.isEmpty == false)
        let custom = Dictionary(facts.custom.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        #expect(
            custom == [
                "Edition": .text("2026"), "Lines": .number(NumberLiteral("22")), "Rate": .number(NumberLiteral("0.5")),
                "Final": .boolean(true), "Signed": .date("2026-11-20T09:30:00Z"),
            ])
    }

    @Test("macros and links to other workbooks are noted")
    func macrosAndLinks() throws {
        let openpyxl = try open("Workbooks/facts-openpyxl.xlsx")
        #expect(openpyxl.hasExternalLinks)
        #expect(try openpyxl.externalWorkbooks() == ["rates.xlsx"])
        #expect(!openpyxl.hasMacros)
        let xlsxwriter = try open("Workbooks/facts-xlsxwriter.xlsx")
        #expect(!xlsxwriter.hasExternalLinks)
        #expect(try xlsxwriter.externalWorkbooks().isEmpty)
        let macros = try open(Fixtures.macroWorkbook)
        #expect(macros.hasMacros)
        #expect(try macros.sheet(at: 0)["B7"]?.value == .number(NumberLiteral("650000")))
    }
}
