import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct IndexWorkbookTests {
    private static let framework: Framework = {
        var framework = PublishedTable.framework
        framework.file = SourceFile(name: "c2.xlsx", sha256: "c0ffee", byteCount: 1)
        return framework
    }()
    private static let entries = [
        IndexEntry(
            fileName: "acme.xlsx", sha256: "ab", valued: Valuer().value(PublishedTable.return), stops: 1, checks: 2,
            notes: 0, workbook: "acme #1-valued.xlsx", reason: nil),
        IndexEntry(
            fileName: "bad.xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0, workbook: nil,
            reason: "bad.xlsx is damaged."),
        IndexEntry(
            fileName: "full.xlsx", sha256: "cd", valued: Valuer().value(.sample([.sample()])), stops: 0, checks: 0,
            notes: 0, workbook: nil, reason: "The disk is full."),
    ]
    private let plan = IndexWorkbook(Self.entries, council: Self.framework, version: "9.9").plan()

    private static func entry(
        _ name: String, _ sha256: String, _ source: Return, stops: Int = 0, key: String? = nil
    ) -> IndexEntry {
        IndexEntry(
            fileName: name, sha256: sha256, valued: Valuer().value(source), stops: stops, checks: 0, notes: 0,
            workbook: "\(name)-valued.xlsx", reason: nil, bidderKey: key)
    }

    private static func index(_ entries: [IndexEntry], isAddedUp: Bool) -> WorkbookPlan {
        var options = IndexOptions()
        options.hasTotals = isAddedUp
        return IndexWorkbook(entries, council: nil, version: "9.9", options: options).plan()
    }

    private static func cell(_ name: String) -> CellReference {
        CellReference(name) ?? CellReference(row: 0, column: 0)
    }

    private func row(_ number: Int) -> [CellContent?] {
        (0...10).map { plan.sheets[0][CellReference(row: number - 1, column: $0)]?.content }
    }

    /// The computed total, the stated one and the difference in a row.
    private func figures(_ row: Int, of plan: WorkbookPlan) -> [String?] {
        (3...5).map { plan.sheets[0][CellReference(row: row - 1, column: $0)]?.number?.description }
    }

    @Test("A valued return stands with its totals, its findings and its workbook")
    func valued() {
        #expect(
            row(2) == [
                .text("acme.xlsx"), .blank, .text("with stops"), .number(.exactly("2822946.49")),
                .number(.exactly("8461245.35")),
                .formula("ROUND(E2-D2,2)", cached: .number(.exactly("5638298.86"))), .number(.exactly("1")),
                .number(.exactly("2")), .number(.zero), .text("acme #1-valued.xlsx"), .blank,
            ])
    }

    @Test("A file that was refused is listed with its reason and no figures")
    func refused() {
        #expect(row(3)[2] == .text("not read"))
        #expect(row(3)[10] == .text("bad.xlsx is damaged."))
        #expect([3, 4, 5, 6, 7, 8, 9].allSatisfy { row(3)[$0] == .blank })
        #expect(row(4)[2] == .text("not written"))
    }

    @Test("The name of a workbook leads to the file beside the index, whatever its name")
    func links() {
        #expect(
            plan.sheets[0].links.map(\.target) == ["external:acme%20%231-valued.xlsx"]
                && plan.sheets[0].links.map(\.cell) == [CellReference(row: 1, column: 9)])
    }

    @Test("Bids are not added up unless somebody asks, and then below the filtered rows, apart from them")
    func totals() {
        #expect(plan.sheets[0].filter?.last.row == 3)
        #expect(!plan.sheets[0].cells.contains { $0.reference.row > 3 })
        #expect(!plan.sheets[2].cells.contains { $0.content == .text("Computed totals added up") })
        let asked = Self.index(Self.entries, isAddedUp: true).sheets[0]
        #expect(asked.filter?.last == CellReference(row: 3, column: 13))
        #expect(asked["N1"]?.content == .text("In the total"))
        #expect(["N2", "N3", "N4"].map { asked[Self.cell($0)]?.content } == [.text("Yes"), .blank, .text("Yes")])
        #expect(!asked.cells.contains { $0.reference.row == 4 })
        #expect(asked["A6"]?.content == .text("Total of the returns counted"))
        #expect(asked["D6"]?.formula == "SUMPRODUCT(--(N2:N4<>\"\"),D2:D4)")
        #expect(asked["G6"]?.number == .exactly("1"))
    }

    @Test("Every printed page says the tender and the council's workbook")
    func header() {
        #expect(plan.sheets[0].page.header == "&LReturns&RCouncil workbook: c2.xlsx")
        var framework = Self.framework
        framework.tender.reference = "T-9"
        framework.tender.title = "Roads & paths"
        let named = IndexWorkbook([], council: framework, version: "9.9").plan()
        #expect(named.sheets[0].page.header == "&LT-9: Roads && paths&RCouncil workbook: c2.xlsx")
        #expect(named.sheets[1].cells.contains { $0.content == .text("T-9: Roads & paths") })
    }

    @Test("The largest computed total stands first when that is asked for, and what has none last")
    func order() {
        var options = IndexOptions()
        options.isLargestFirst = true
        let entries = [Self.entries[1], Self.entries[2], Self.entries[0]]
        let sheet = IndexWorkbook(entries, council: nil, version: "9.9", options: options).plan().sheets[0]
        #expect(
            (1...3).map { sheet[CellReference(row: $0, column: 0)]?.content }
                == [.text("acme.xlsx"), .text("full.xlsx"), .text("bad.xlsx")])
    }

    @Test("The digests stand on a sheet of their own, with the program that made the index")
    func sources() {
        let sources = plan.sheets[1]
        #expect(sources.name == "Sources" && sources["A2"]?.content == .text("Made by Pledgebook 9.9."))
        #expect(
            (7...9).map { sources[CellReference(row: $0, column: 1)]?.content } == [
                .text("ab"), .text("The file could not be opened."), .text("cd"),
            ])
    }

    @Test("The council's workbook that every proxy value came from is named with its digest")
    func council() {
        let sources = plan.sheets[1]
        guard case .text(let text)? = sources["B4"]?.content else {
            Issue.record("nothing is said of the council's workbook")
            return
        }
        #expect(text.hasPrefix("The council's workbook, c2.xlsx: 22 measures"))
        #expect(sources["B5"]?.content == .text("c0ffee"))
        #expect(
            plan.properties.custom.suffix(2)
                == [CustomProperty("Council file", "c2.xlsx"), CustomProperty("Council SHA-256", "c0ffee")])
        let without = IndexWorkbook([], council: nil, version: "9.9").plan()
        #expect(without.sheets[1]["B5"]?.content == .text("None was given."))
        #expect(!without.properties.custom.contains { $0.name.hasPrefix("Council") })
    }

    @Test("A return that states no amount has no stated total, and the total says that it counts as computed only")
    func notStated() {
        let silent = Self.entry("silent.xlsx", "ef", .sample([.sample(answer: "7")]))
        let stated = Self.entry("stated.xlsx", "ff", .sample([.sample(answer: "7", stated: "9")]))
        let both = Self.index([silent, stated], isAddedUp: true)
        #expect(figures(2, of: both) == ["7", nil, nil])
        #expect(figures(5, of: both) == ["14", "9", "2"])
        let words = "1 return states no values: only the computed total includes it."
        #expect(both.sheets[0]["K5"]?.content == .text(words))
        #expect(figures(4, of: Self.index([silent], isAddedUp: true)) == ["7", nil, nil])
    }

    @Test("Two returns of one bidder are named to each other, and no total counts either")
    func rivals() {
        func bid(_ name: String, _ bidder: String?, tender: String? = nil, lot: String? = nil) -> IndexEntry {
            var source = Return.sample([.sample(answer: "7", stated: "7")])
            (source.bidder, source.tender, source.lot) = (bidder, tender, lot)
            return Self.entry(name, name, source, key: bidder?.lowercased())
        }
        let plan = Self.index(
            [
                bid("a.xlsx", "Acme"), bid("b.xlsx", "ACME", tender: "T1"), bid("c.xlsx", "Acme", lot: "2"),
                bid("d.xlsx", "Other", tender: "T1"), bid("e.xlsx", "Other", tender: "T2"), bid("f.xlsx", nil),
                bid("g.xlsx", nil),
            ], isAddedUp: true)
        let remarks = (1...7).map { plan.sheets[0][CellReference(row: $0, column: 10)]?.content }
        #expect(
            remarks == [
                .text("Acme also sent b.xlsx. Decide which one counts. Until then no total includes them."),
                .text("ACME also sent a.xlsx. Decide which one counts. Until then no total includes them."), .blank,
                .blank,
                .blank,
                .blank, .blank,
            ])
        #expect(figures(9, of: plan) == [nil, nil, nil] && figures(10, of: plan) == ["35", "35", "0"])
        let words = "2 returns are not counted, because their bidders sent several."
        #expect(plan.sheets[0]["K10"]?.content == .text(words))
        #expect(plan.sheets[0]["L3"]?.content == .text("T1") && plan.sheets[0]["M4"]?.content == .text("2"))
    }

    @Test(
        "A file that was given twice counts once, whatever its names, and its second row says where its figures stand")
    func copies() {
        let names = ["a.xlsx", "b.xlsx", "other.xlsx"]
        let entries = names.enumerated().map { number, name in
            Self.entry(name, number < 2 ? "ab" : "cd", .sample([.sample(answer: "7")]), stops: 1)
        }
        let plan = Self.index(entries, isAddedUp: true)
        #expect(plan.sheets[0]["C3"]?.content == .text("copy"))
        #expect(
            plan.sheets[0]["K3"]?.content
                == .text("The same file as a.xlsx: its figures are counted there, once."))
        #expect(figures(3, of: plan) == [nil, nil, nil] && figures(6, of: plan)[0] == "14")
        #expect(plan.sheets[0]["J3"]?.content == .text("b.xlsx-valued.xlsx"))
        #expect(plan.sheets[0]["G6"]?.number == .exactly("2"))
    }

    @Test("Every return given is counted once, and one cell says that all figures meet")
    func counts() {
        let plan = Self.index(Self.entries, isAddedUp: true)
        let checks = plan.sheets[2]
        let numbers = (4...9).map { checks[CellReference(row: $0, column: 1)]?.number }
        #expect(numbers == ["3", "0", "1", "0", "1", "1"].map { .exactly($0) })
        #expect(checks["B6"]?.formula == "COUNTIF('Returns'!$C$2:$C$4,\"ready\")")
        #expect(checks["A2"]?.formula?.contains("COUNTIF(D5:D13,") == true)
        #expect(plan.definedNames.map(\.formula) == ["'Checks'!$A$2"])
    }

    @Test("An index of nothing can still be planned")
    func empty() {
        #expect(IndexWorkbook([], council: nil, version: "9.9").plan().sheets[0].filter == nil)
    }

    @Test("An index with more workbooks than Excel opens links says where the links end")
    func manyLinks() {
        let count = SheetBuilder.linkLimit + 2
        let entries = (0..<count).map { number in
            IndexEntry(
                fileName: "\(number).xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0,
                workbook: "\(number)-valued.xlsx", reason: nil)
        }
        let sheet = IndexSheet(entries, options: IndexOptions(), header: "").plan
        #expect(sheet.links.count == SheetBuilder.linkLimit)
        let note = "Excel opens at most 65,530 links on a sheet: below row 65531 there are none."
        #expect(sheet.cells.suffix(3).contains { $0.content == .text(note) })
        #expect(!plan.sheets[0].cells.contains { $0.content == .text(note) })
    }
}
