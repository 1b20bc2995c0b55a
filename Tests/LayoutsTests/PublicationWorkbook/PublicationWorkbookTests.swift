import Findings
import Layouts
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

/// The published workbook against each item of the Analysis Function's "Making spreadsheets accessible: checklist of
/// the basics". Spelling and Excel's own checker are for people; everything else is held here.
@Suite struct PublicationWorkbookTests {
    private static let valued = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
    private let plan = ValuationWorkbook(valued, findings: [], basis: .computed, version: "9.9").plan(for: .publication)

    private func table(of sheet: SheetPlan) throws -> TablePlan {
        #expect(sheet.tables.count == 1, "\(sheet.name)")
        return try #require(sheet.tables.first)
    }

    @Test("Tables: each sheet has one tagged table with a meaningful name of its own")
    func taggedTables() throws {
        let names = try plan.sheets.map { try table(of: $0).name }
        #expect(Set(names.map { $0.lowercased() }).count == plan.sheets.count)
        #expect(names.allSatisfy { !$0.hasPrefix("Table") })
    }

    @Test("Tables: one heading row with headings that are all different and not empty")
    func headings() throws {
        for sheet in plan.sheets {
            let headings = try table(of: sheet).headings
            #expect(Set(headings.map { $0.lowercased() }).count == headings.count)
            #expect(headings.allSatisfy { !$0.isEmpty })
        }
        #expect(
            plan.sheets[1].tables[0].headings == [
                "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
                "CWB Priority", "Corporate Strategy",
            ])
    }

    @Test("Tables: nothing merged, split, frozen, filtered, hidden or grouped")
    func plainTables() throws {
        for sheet in plan.sheets {
            #expect(sheet.mergedRanges.isEmpty && sheet.frozenAt == nil && sheet.filter == nil)
            #expect(try !table(of: sheet).hasFilter)
            #expect(sheet.visibility == .visible)
            #expect(sheet.rows.allSatisfy { !$0.isHidden && $0.outlineLevel == 0 })
            #expect(sheet.columns.allSatisfy { !$0.isHidden })
        }
    }

    @Test("Tables: no blank row or column inside, nothing below, beginning at the left edge")
    func shapeOfTables() throws {
        for sheet in plan.sheets {
            let range = try table(of: sheet).range
            let filled = Set(sheet.cells.filter { $0.content != .blank }.map(\.reference))
            #expect(range.first.column == 0)
            #expect(filled.map(\.row).max() == range.last.row)
            for row in range.first.row...range.last.row { #expect(filled.contains { $0.row == row }) }
            for column in 0...range.last.column {
                #expect(filled.contains { $0.column == column && $0.row > range.first.row }, "\(sheet.name) \(column)")
            }
            #expect((0...range.last.row).allSatisfy { row in filled.contains { $0.row == row } })
        }
    }

    @Test("Tables: text in them wraps, and columns are wide enough to be read")
    func wrapping() throws {
        for sheet in plan.sheets {
            let range = try table(of: sheet).range
            let inside = sheet.cells.filter { $0.reference.row >= range.first.row }
            #expect(inside.allSatisfy { $0.format.wraps })
            #expect(sheet.columns.allSatisfy { (8...110).contains($0.width) })
        }
    }

    @Test("Tables: empty cells are explained above the table")
    func emptyCells() throws {
        for sheet in plan.sheets {
            let range = try table(of: sheet).range
            let hasEmpty = sheet.cells.contains { $0.reference.row > range.first.row && $0.content == .blank }
            let lead = sheet.texts(column: 0).prefix(range.first.row).compactMap(\.self).joined(separator: " ")
            #expect(!hasEmpty || lead.contains("cells may be empty"), "\(sheet.name)")
        }
    }

    /// The texts of a workbook that is published of a return with a stop, and of the CSV files beside it.
    private func published(_ basis: ValuationBasis, _ preparation: Preparation = Preparation()) -> [String] {
        let definition = FindingDefinition(
            "a-code", .stop, .bidder, title: "Title", meaning: "Meaning.", fix: "Do this.")
        let stop = Finding(definition, at: CellLocation(file: "published.xlsx"), message: "M.")
        var framework = PublishedTable.framework
        framework.file = SourceFile(name: "c2.xlsx", sha256: "c0ffee", byteCount: 1)
        framework.tender = Tender(
            reference: "T-7", title: "Parks", start: CivilDate(year: 2027, month: 4, day: 1), lengthInMonths: 36,
            edition: "National TOMs 2021", council: "Pendle Council", contact: "parks@pendle.example")
        let valued = Valuer(framework: framework).value(PublishedTable.return)
        let plan = ValuationWorkbook(
            valued, findings: [stop], basis: basis, version: "9.9", preparation: preparation
        ).plan(for: .publication)
        let texts = plan.sheets.flatMap(\.cells).compactMap { cell in
            if case .text(let text) = cell.content { text } else { nil }
        }
        let data = PublishedData(valued, basis: basis, preparation: preparation)
        let properties = plan.properties
        return texts + [data.csv, data.dictionaryCSV, properties.title, properties.subject]
            + properties.custom.flatMap { [$0.name, $0.value] }
    }

    @Test(
        "Nothing internal is published: no words of the checks, no names of files, no place in the return",
        arguments: ValuationBasis.allCases)
    func internalWords(_ basis: ValuationBasis) {
        for text in published(basis) {
            for word in [
                "stop", "to check", "Open questions", "relied on", "Reconciliation", "Findings", "published.xlsx",
                "c2.xlsx", "headings in row", "Return, size",
            ] {
                #expect(!text.contains(word), "\(word): \(text.prefix(80))")
            }
        }
    }

    @Test("The cover says who publishes what, when, under which licence, and for which contract")
    func cover() {
        let day = CivilDate(year: 2027, month: 1, day: 20)
        let texts = published(.computed, Preparation(day: day))
        for text in [
            "Pendle Council", "parks@pendle.example", "T-7: Parks", "1 April 2027 to 31 March 2030", "20 January 2027",
            "National TOMs 2021",
        ] {
            #expect(texts.contains(text), "\(text)")
        }
        #expect(
            texts.contains {
                $0.contains("Open Government Licence v3.0")
                    && $0.contains("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
            })
    }

    @Test("Notes: written as [note 1], each on the Notes sheet, none as a symbol, none in a data cell")
    func notes() throws {
        let notes = try #require(plan.sheets.first { $0.name == "Notes" })
        let listed = Set(notes.texts(column: 0).compactMap(\.self).filter { $0.hasPrefix("[note ") })
        #expect(listed == Set((1...4).map { "[note \($0)]" }))
        for sheet in plan.sheets where sheet.name != "Notes" {
            let range = try table(of: sheet).range
            for case .text(let text) in sheet.cells.map(\.content) {
                #expect(!text.contains(where: "*†‡¹²³".contains))
                for word in text.split(separator: "[").dropFirst() {
                    #expect(listed.contains { $0.dropFirst() == word.prefix($0.count - 1) })
                }
            }
            let data = sheet.cells.filter { $0.reference.row > range.first.row }.map(\.content)
            #expect(!data.contains { if case .text(let text) = $0 { text.contains("[note") } else { false } })
        }
    }

    @Test("Notes: each is referred to by another sheet, on either basis", arguments: ValuationBasis.allCases)
    func everyNoteIsReferredTo(basis: ValuationBasis) {
        let sheets = ValuationWorkbook(Self.valued, findings: [], basis: basis, version: "9.9").plan(for: .publication)
            .sheets.filter { $0.name != "Notes" }
        let texts = sheets.flatMap { $0.texts(column: 0).compactMap(\.self) }
        for note in 1...4 { #expect(texts.contains { $0.contains("[note \(note)]") }, "\(note)") }
    }

    @Test("What nobody states is told as not stated, and a theme without measures is 0")
    func notStated() throws {
        let framework = Framework(themes: ["Innovation"], measures: [], schemes: [])
        let lines = [ReturnLine.sample("NT1", theme: ""), .sample("NT2", row: 3, theme: "Growth", stated: "9")]
        func amounts(_ lines: [ReturnLine]) throws -> [String: CachedValue?] {
            let valued = Valuer(framework: framework).value(.sample(lines))
            let plan = ValuationWorkbook(valued, findings: [], basis: .stated, version: "9.9").plan(for: .publication)
            let sheet = try #require(plan.sheets.first { $0.name == "Totals by Theme" })
            var amounts: [String: CachedValue?] = [:]
            for cell in sheet.cells where cell.reference.column == 0 {
                guard case .text(let label) = cell.content else { continue }
                let amount = sheet[CellReference(row: cell.reference.row, column: 1)]
                if case .formula(_, let cached)? = amount?.content { amounts[label] = cached }
            }
            return amounts
        }
        let (none, nothing) = (CachedValue.text("Not stated"), CachedValue.number(.zero))
        let nine = CachedValue.number(.exactly("9"))
        #expect(
            try amounts(lines) == ["Innovation": nothing, "No theme": none, "Growth": nine, "Total SV Pledge": nine])
        #expect(try amounts([lines[0]]) == ["Innovation": nothing, "No theme": none, "Total SV Pledge": none])
    }

    @Test("Format: all sheets are for one paper, A4 unless the table would print too small on it")
    func paper() {
        #expect(plan.sheets.allSatisfy { $0.page.paper == .a4 })
        let schemes = ["One", "Two", "Three"].map { PriorityScheme($0, priorities: []) }
        let wide = ValuationWorkbook(
            Valuer().value(.sample([.sample()], schemes: schemes)), findings: [], basis: .computed, version: "9.9"
        ).plan(for: .publication)
        #expect(wide.sheets.allSatisfy { $0.page.paper == .a3 })
    }

    @Test("Format: no fills, no colour, no headers or footers, no charts, pictures or comments, letters of 12 or more")
    func format() {
        for sheet in plan.sheets {
            #expect(sheet.cells.allSatisfy { $0.format.fill == nil && $0.format.font.color == nil })
            #expect(sheet.cells.allSatisfy { $0.format.font.size >= 12 && $0.format.font.name == "Arial" })
            #expect(sheet.cells.allSatisfy { !$0.format.font.isItalic })
            #expect(sheet.page.header.isEmpty && sheet.page.footer.isEmpty)
            #expect(sheet.charts.isEmpty && sheet.comments.isEmpty && sheet.conditionalFormats.isEmpty)
        }
    }

    @Test("Format: links say where they lead")
    func links() throws {
        let about = try #require(plan.sheets.first)
        #expect(about.links.count == plan.sheets.count - 1)
        for link in about.links {
            let text = about.cells.first { $0.reference == link.cell }?.content
            let sheet = plan.sheets.first { link.target == "internal:'\($0.name)'!A1" }
            #expect(text == sheet.map { .text("Go to the sheet \($0.name)") })
        }
    }

    @Test("Structure: descriptive titles in A1, all different, then the number of tables and the source in column A")
    func structure() {
        let titles = plan.sheets.map { $0.cells.first?.content }
        #expect(Set(titles).count == plan.sheets.count)
        for sheet in plan.sheets {
            #expect(sheet.cells.first?.reference == CellReference(row: 0, column: 0))
            #expect(sheet.texts(column: 0)[1] == "This sheet has one table.")
        }
        for sheet in plan.sheets.dropFirst().dropLast() {
            #expect(sheet.texts(column: 0).contains { $0?.hasPrefix("Source:") == true })
        }
    }

    @Test("Structure: tab names are different, short and meaningful, and no sheet is blank")
    func tabs() {
        #expect(
            plan.sheets.map(\.name) == [
                "About and contents", "Social Value Pledge", "Totals by Theme", "Totals by CWB Priority",
                "Totals by Corporate Strategy", "Notes",
            ])
        #expect(plan.sheets.allSatisfy { $0.name.count < 31 && !$0.cells.isEmpty })
    }

    @Test("Before publishing: title and language are told")
    func properties() {
        #expect(plan.properties.title == "Social value pledge")
        #expect(plan.properties.language == "en-GB")
    }

    @Test("Totals are the finance officer's")
    func totals() throws {
        let themes = plan.sheets[2]
        let total = try #require(themes.cells.last { $0.reference.column == 1 })
        #expect(total.content == .formula("SUM(B7:B11)", cached: .number(.exactly("2822946.49"))))
        #expect(themes.texts(column: 0).last == "Total SV Pledge")
        #expect(
            themes.cells.first { $0.reference.description == "B7" }?.content
                == .formula(
                    "SUMPRODUCT(('Social Value Pledge'!$A$7:$A$28=$A7)*('Social Value Pledge'!$B$7:$B$28<>\"\"),"
                        + "'Social Value Pledge'!$G$7:$G$28)", cached: .number(.exactly("1947357.3"))))
    }
}
