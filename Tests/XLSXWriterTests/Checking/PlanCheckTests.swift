import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct PlanCheckTests {
    @Test func aWorkbookNeedsASheet() throws {
        #expect(try refusal(of: WorkbookPlan(sheets: [])).detail.contains("at least one sheet"))
    }

    @Test(arguments: [
        "", String(repeating: "a", count: 32), "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History",
        "a\u{1}b", "a\nb", String(repeating: "😀", count: 16),
    ])
    func aSheetNameThatExcelRefusesIsRefused(_ name: String) throws {
        #expect(try refusal(of: SheetPlan(name: name)).sheet == name)
    }

    @Test(arguments: [
        "It's", "日本語", "2024", "Q1", "Social Value Pledge", "a!b", "a#b", String(repeating: "x", count: 31),
    ])
    func anOddButLegalSheetNameIsWritten(_ name: String) throws {
        var plan = SheetPlan(name: name)
        plan.page.repeatedRows = 0...0
        let workbook = try WrittenWorkbook(plan).part("xl/workbook.xml")
        let quoted = name.replacing("'", with: "''")
        #expect(
            workbook.contains(">'\(quoted)'!$1:$1<")
                || workbook.contains(">\(name)!$1:$1<") && name.allSatisfy(\.isLetter))
    }

    @Test func namesThatDifferOnlyInCaseAreRefused() throws {
        let plan = WorkbookPlan(sheets: [SheetPlan(name: "Über"), SheetPlan(name: "über")])
        #expect(try refusal(of: plan).sheet == "über")
    }

    @Test(arguments: [SheetVisibility.hidden, .veryHidden])
    func onlyAVisibleSheetMayComeFirst(_ visibility: SheetVisibility) throws {
        var hidden = SheetPlan(name: "Lists")
        hidden.visibility = visibility
        #expect(try refusal(of: hidden).detail.contains("first sheet"))
        let workbook = try WrittenWorkbook(WorkbookPlan(sheets: [SheetPlan(name: "S"), hidden])).part("xl/workbook.xml")
        #expect(workbook.contains("<sheet name=\"Lists\" sheetId=\"2\" state=\"\(visibility.rawValue)\""))
    }

    @Test(arguments: [
        "", "1a", "A1", "xfd1", "R1C1", "r", "C", "R2", "a b", "a!b", "S!Total", "a-b",
        String(repeating: "n", count: 256),
    ])
    func aDefinedNameThatIsNoneIsRefused(_ name: String) throws {
        _ = try refusal(
            of: WorkbookPlan(sheets: [SheetPlan(name: "S")], definedNames: [DefinedNamePlan(name, "S!$A$1")]))
    }

    @Test func definedNamesAndTablesShareOneSpace() throws {
        let table = sheet([]) { $0.tables = [TablePlan(name: "total", range: range("A1:A2"), headings: ["a"])] }
        let plan = WorkbookPlan(sheets: [table], definedNames: [DefinedNamePlan("Total", "S!$A$1")])
        #expect(try refusal(of: plan).detail.contains("used twice"))
    }

    @Test func theFormulaOfANameIsChecked() throws {
        for formula in ["", "=S!$A$1", String(repeating: "1+", count: 4096) + "1"] {
            _ = try refusal(
                of: WorkbookPlan(sheets: [SheetPlan(name: "S")], definedNames: [DefinedNamePlan("T", formula)]))
        }
    }

    @Test func propertiesAreChecked() throws {
        func refused(_ properties: DocumentProperties) throws {
            _ = try refusal(of: WorkbookPlan(sheets: [SheetPlan(name: "S")], properties: properties))
        }
        try refused(DocumentProperties(title: String(repeating: "t", count: 256)))
        try refused(DocumentProperties(author: "a\u{0}"))
        try refused(DocumentProperties(created: -1))
        try refused(DocumentProperties(created: 253_402_300_800))
        for language in ["en GB", "-", "en-", "en_GB", "abcdefghi", "ü"] {
            try refused(DocumentProperties(language: language))
        }
        try refused(DocumentProperties(custom: [CustomProperty("", "v")]))
        try refused(DocumentProperties(custom: [CustomProperty("a", "1"), CustomProperty("A", "2")]))
        try refused(DocumentProperties(custom: [CustomProperty("a", String(repeating: "v", count: 256))]))
    }
}
