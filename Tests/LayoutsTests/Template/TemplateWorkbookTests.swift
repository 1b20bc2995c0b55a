import Forms
import Layouts
import NumberFormats
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@Suite struct TemplateWorkbookTests {
    private let plan = TemplateWorkbook(PublishedTable.framework, version: "1.2.3").plan()

    private func sheet(_ name: String) throws -> SheetPlan {
        try #require(plan.sheets.first { $0.name == name })
    }

    @Test("Three sheets, all protected, none hidden")
    func sheets() {
        #expect(plan.sheets.map(\.name) == ["Instructions", "Return", "Definitions"])
        #expect(plan.sheets.allSatisfy { $0.isProtected && $0.visibility == .visible })
    }

    @Test("Only the details, the answers and the words on delivery are open")
    func unlocked() throws {
        let open = plan.sheets.flatMap { sheet in
            sheet.cells.filter { !$0.format.isLocked }.map { "\(sheet.name)!\($0.reference)" }
        }
        let rows = 11...32
        let expected = (3...6).map { "Return!C\($0)" } + rows.flatMap { ["Return!F\($0)", "Return!H\($0)"] }
        #expect(Set(open) == Set(expected))
        #expect(
            try sheet("Return").cells.filter { $0.reference.column == 5 && rows.contains($0.reference.rowNumber) }
                .allSatisfy { $0.content == .blank })
    }

    @Test("Every open cell has a rule, a prompt that says what to enter, and a refusal that says how to mend it")
    func rules() throws {
        let form = try sheet("Return")
        let open = form.cells.filter { !$0.format.isLocked }.map(\.reference)
        for cell in open {
            let rules = form.validations.filter { $0.range.contains(cell) }
            #expect(rules.count == 1, "\(cell)")
            #expect(rules.allSatisfy { $0.prompt != nil && $0.refusal != nil && $0.isStrict }, "\(cell)")
        }
        #expect(form.validations.count == open.count)
    }

    @Test("Each unit has its own rule")
    func units() throws {
        let form = try sheet("Return")
        func rule(_ cell: String) -> ValidationRule? {
            CellReference(cell).flatMap { place in form.validations.first { $0.range.contains(place) }?.rule }
        }
        #expect(rule("F11") == .decimal(.zero, ExactDecimal(30_000)))
        #expect(rule("F23") == .decimal(.zero, ExactDecimal(100_000_000_000)))
        #expect(rule("F26") == .whole(0, 30_000))
        #expect(rule("F32") == .decimal(.zero, ExactDecimal(1)))
    }

    @Test("A list of choices is a range of cells that hold them")
    func lists() throws {
        var framework = PublishedTable.framework
        framework.measures[0].unit = MeasureUnit("Yes/No")
        let plan = TemplateWorkbook(framework, version: "1").plan()
        let rule = plan.sheets[1].validations.first { $0.range.first.description == "F11" }?.rule
        #expect(rule == .list("'Definitions'!$B$2:$C$2"))
        #expect(plan.sheets[2]["B2"]?.content == .text("Yes") && plan.sheets[2]["C2"]?.content == .text("No"))
        #expect(try sheet("Definitions")["B2"] == nil)
    }

    @Test("Value and total are live; nothing is worth anything yet")
    func formulas() throws {
        let form = try sheet("Return")
        #expect(form["G11"]?.formula == "IF(ISNUMBER(F11),ROUND(E11*F11,2),\"\")")
        #expect(form["G24"]?.formula == "IF(ISNUMBER(F24),0,\"\")")
        #expect(form["G33"]?.formula == "SUM(G11:G32)" && form["C8"]?.formula == "G33")
        #expect(form["G33"]?.number == .zero && form["C8"]?.number == .zero)
    }

    @Test("A percentage that has a value counts by its hundredths, as it is read")
    func percentages() {
        var framework = PublishedTable.framework
        framework.measures[0].unit = MeasureUnit("%")
        let form = TemplateWorkbook(framework, version: "1").plan().sheets[1]
        #expect(form["G11"]?.formula == "IF(ISNUMBER(F11),ROUND(E11*F11*100,2),\"\")")
        #expect(form["F11"]?.format.number.kind == .percent)
    }

    @Test("The stamp stands in sight, under a name, and in the properties")
    func stamp() throws {
        let stamp = FormStamp(of: PublishedTable.framework).description
        #expect(try sheet("Return")["C7"]?.content == .text(stamp))
        #expect(try sheet("Instructions").cells.contains { $0.content == .text(stamp) })
        #expect(plan.definedNames.contains(DefinedNamePlan("Form_Stamp", "'Return'!$C$7")))
        #expect(
            plan.properties.custom
                == [CustomProperty("Pledgebook workbook", "return form"), CustomProperty("Form stamp", stamp)])
    }

    @Test("What is printed and locked is what the stamp is made from, with choices and without")
    func lockedWords() throws {
        for unit in ["no. people", "Yes/No"] {
            var framework = PublishedTable.framework
            framework.tender = Tender(
                reference: "CBC-17", title: "Grounds maintenance",
                deadline: CivilDate(year: 2026, month: 11, day: 14), fteBasis: .fteYears, localArea: "Chorley",
                edition: "National TOMs 2021")
            framework.measures[0].unit = MeasureUnit(unit)
            framework.measures[0].guidance = "Count people  who live here."
            let text = FormText(of: framework)
            let sheets = TemplateWorkbook(framework, version: "1").plan().sheets
            #expect(Self.page(sheets[0]).withoutStamps == text[.instructions])
            #expect(Self.page(sheets[2]) == text[.definitions])
            let form = Self.page(sheets[1]).rows
            #expect(form[0] == text[.title].rows[0] && form[1] == [FormWords.hint])
            #expect(form[2..<8].map { $0[0] } == FormWords.labels && form[9] == FormColumn.headings)
            #expect(Self.page(sheets[0]).rowStamps == FormStamp.ofEachRow(of: framework))
        }
    }

    /// What a sheet prints, a number in plain digits.
    private static func page(_ sheet: SheetPlan) -> FormPage {
        let cells = Dictionary(grouping: sheet.cells, by: \.reference.row)
        return FormPage(
            (0...(cells.keys.max() ?? 0)).map { row in
                (0..<12).map { column in
                    let cell = cells[row]?.first { $0.reference.column == column }
                    return switch cell?.content {
                    case .text(let text): text
                    case .number(let number): number.description
                    default: ""
                    }
                }
            })
    }

    @Test("Tables start in column A with different headings, no cell is merged, and each sheet prints one page wide")
    func structure() throws {
        for sheet in plan.sheets {
            #expect(sheet.mergedRanges == [] && sheet["A1"] != nil && sheet.page.fitsOnePageWide)
            for table in sheet.tables {
                #expect(table.range.first.column == 0 && Set(table.headings).count == table.headings.count)
                #expect(sheet.page.repeatedRows == table.range.first.row...table.range.first.row)
            }
        }
        #expect(try sheet("Return").tables.count == 1 && sheet("Definitions").tables.count == 1)
    }

    @Test("What the council says of its tender is told, and what it does not say is left out")
    func tender() throws {
        var framework = PublishedTable.framework
        framework.tender = Tender(
            reference: "CBC-17", title: "Grounds maintenance",
            deadline: CivilDate(year: 2026, month: 11, day: 14, hour: 12), fteBasis: .fteYears, localArea: "Chorley")
        let plan = TemplateWorkbook(framework, version: "1").plan()
        let texts = plan.sheets[0].texts(column: 1).compactMap(\.self)
        for text in ["CBC-17, Grounds maintenance", "14 November 2026, 12:00", "Chorley"] {
            #expect(texts.contains(text))
        }
        #expect(texts.contains { $0.hasSuffix("10 people for 2 years are 20.") })
        #expect(plan.sheets[1]["C6"]?.content == .text("CBC-17"))
        #expect(plan.sheets[1]["A1"]?.content == .text("Social value return: Grounds maintenance"))
        #expect(try !sheet("Instructions").texts(column: 0).contains("Return by"))
    }
}
