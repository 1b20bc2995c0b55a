import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct IndexWorkbookTests {
    private static let framework: Framework = {
        var framework = PublishedTable.framework
        framework.file = SourceFile(name: "c2.xlsx", sha256: "c0ffee", byteCount: 1)
        return framework
    }()
    private let plan = IndexWorkbook(
        [
            IndexEntry(
                fileName: "acme.xlsx", sha256: "ab", valued: Valuer().value(PublishedTable.return), stops: 1, checks: 2,
                notes: 0, workbook: "acme #1-valued.xlsx", reason: nil),
            IndexEntry(
                fileName: "bad.xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0, workbook: nil,
                reason: "bad.xlsx is damaged."),
            IndexEntry(
                fileName: "full.xlsx", sha256: "cd", valued: Valuer().value(.sample([.sample()])), stops: 0, checks: 0,
                notes: 0, workbook: nil, reason: "The disk is full."),
        ], council: Self.framework, version: "9.9"
    ).plan()

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
                .text("acme.xlsx"), .blank, .text("valued"), .number(.exactly("2822946.49")),
                .number(.exactly("8461245.35")),
                .formula("ROUND(E2-D2,2)", cached: .number(.exactly("5638298.86"))), .number(.exactly("1")),
                .number(.exactly("2")), .number(.zero), .text("acme #1-valued.xlsx"), .blank,
            ])
    }

    @Test("A file that was refused is listed with its reason and no figures")
    func refused() {
        #expect(row(3)[2] == .text("refused"))
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

    @Test("The totals of all returns stand below the filtered rows, and apart from them")
    func totals() {
        #expect(plan.sheets[0].filter?.last.row == 3)
        #expect(row(5).allSatisfy { $0 == nil })
        #expect(row(6)[0] == .text("Returns that state no amount"))
        #expect(row(7)[0] == .text("Total of all returns"))
        #expect(plan.sheets[0]["D7"]?.formula == "SUM(D2:D6)")
        #expect(plan.sheets[0]["G7"]?.formula == "SUM(G2:G4)")
        #expect(plan.sheets[0]["G7"]?.number == .exactly("1"))
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

    @Test("A return that states no amount has no stated total, and a row of its own in the total of the differences")
    func notStated() {
        let silent = IndexEntry(
            fileName: "silent.xlsx", sha256: "ef", valued: Valuer().value(.sample([.sample(answer: "7")])), stops: 0,
            checks: 0, notes: 0, workbook: "silent-valued.xlsx", reason: nil)
        let stated = IndexEntry(
            fileName: "stated.xlsx", sha256: "ff", valued: Valuer().value(.sample([.sample(answer: "7", stated: "9")])),
            stops: 0, checks: 0, notes: 0, workbook: "stated-valued.xlsx", reason: nil)
        let both = IndexWorkbook([silent, stated], council: nil, version: "9.9").plan()
        #expect(figures(2, of: both) == ["7", nil, nil])
        #expect(both.sheets[0]["A5"]?.content == .text("Returns that state no amount"))
        let lacking = CellContent.formula(
            "-SUMPRODUCT(--(E2:E3=\"\"),D2:D3)", cached: .number(.exactly("-7")))
        #expect(both.sheets[0]["F5"]?.content == lacking)
        #expect(figures(6, of: both) == ["14", "9", "-5"])
        let crossFooted = both.sheets[2].cells.last { $0.reference.column == 2 }
        #expect(crossFooted?.formula == "'Returns'!$E$6-'Returns'!$D$6" && crossFooted?.number == .exactly("-5"))
        let alone = IndexWorkbook([silent], council: nil, version: "9.9").plan()
        #expect(figures(4, of: alone) == ["7", nil, nil])
    }

    @Test(
        "A file that was given twice counts once, whatever its names, and its second row says where its figures stand")
    func copies() {
        let names = ["a.xlsx", "b.xlsx", "other.xlsx"]
        let entries = names.enumerated().map { number, name in
            IndexEntry(
                fileName: name, sha256: number < 2 ? "ab" : "cd",
                valued: Valuer().value(.sample([.sample(answer: "7")])),
                stops: 1, checks: 0, notes: 0, workbook: "\(name)-valued.xlsx", reason: nil)
        }
        let plan = IndexWorkbook(entries, council: nil, version: "9.9").plan()
        #expect(plan.sheets[0]["C3"]?.content == .text("copy"))
        #expect(
            plan.sheets[0]["K3"]?.content
                == .text("The same file as a.xlsx: its figures stand there, and are counted once."))
        #expect(figures(3, of: plan) == [nil, nil, nil] && figures(6, of: plan)[0] == "14")
        #expect(plan.sheets[0]["J3"]?.content == .text("b.xlsx-valued.xlsx"))
        #expect(plan.sheets[0]["G6"]?.number == .exactly("2"))
    }

    @Test("Every return given is counted once, and one cell says that all figures meet")
    func counts() {
        let checks = plan.sheets[2]
        let numbers = (4...8).map { checks[CellReference(row: $0, column: 1)]?.number }
        #expect(numbers == ["3", "1", "0", "1", "1"].map { .exactly($0) })
        #expect(checks["B6"]?.formula == "COUNTIF('Returns'!$C$2:$C$4,\"valued\")")
        #expect(checks["A2"]?.formula?.contains("COUNTIF(D5:D13,") == true)
        #expect(plan.definedNames.map(\.formula) == ["'Checks'!$A$2"])
    }

    @Test("An index of nothing can still be planned")
    func empty() {
        #expect(IndexWorkbook([], council: nil, version: "9.9").plan().sheets[0].filter == nil)
    }
}
