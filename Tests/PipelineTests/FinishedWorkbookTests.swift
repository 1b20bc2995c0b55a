import Checks
import Fixtures
import Layouts
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import WorkbookPlans
import XLSXWriter

/// LibreOffice works the finished workbook out again, and comes to the figures of our core.
@Suite struct FinishedWorkbookTests {
    /// The rows of every sheet of the workbook, after LibreOffice recalculated it.
    private func recalculated(
        _ fixture: String, _ basis: ValuationBasis
    ) throws -> (valued: ValuedReturn, sheets: [String: [[String]]]) {
        let pipeline = ReturnPipeline()
        let checked = pipeline.check(Fixtures.path(fixture))
        let valued = try checked.outcome.get()
        let folder = try ScratchFolder()
        let path = folder.file("finished.xlsx")
        var options = WorkbookOptions()
        options.basis = basis
        try pipeline.write(valued, findings: checked.findings, options: options, to: path)
        return (valued, try LibreOffice.recalculated(path))
    }

    /// Digits, point and sign of an amount as it is shown; a dash is zero.
    private func amount(_ shown: String) -> String {
        let plain = shown.filter { $0.isNumber || $0 == "." }
        return plain.isEmpty ? "0.00" : (shown.contains("-£") ? "-" : "") + plain
    }

    @Test(arguments: [Fixtures.publishedReturns[1], Fixtures.correctedReturns[0]], [ValuationBasis.computed, .stated])
    func subtotalsAndTotalAgreeToThePenny(_ fixture: String, _ basis: ValuationBasis) throws {
        let (valued, sheets) = try recalculated(fixture, basis)
        let rows = try #require(sheets["Social Value Pledge"])
        for theme in valued.themes {
            let row = try #require(rows.first { $0[0] == "Subtotal: \(theme.theme)" })
            let expected = basis == .computed ? theme.amounts.computed : theme.amounts.stated
            #expect(amount(row[6]) == expected.description)
        }
        let last = try #require(rows.last)
        #expect(last[0] == "Total SV Pledge")
        #expect(amount(last[6]) == (basis == .computed ? valued.total.computed : valued.total.stated).description)
    }

    @Test(arguments: [ValuationBasis.computed, .stated])
    func everyCheckReadsZero(_ basis: ValuationBasis) throws {
        let (_, sheets) = try recalculated(Fixtures.publishedReturns[0], basis)
        let rows = try #require(sheets["Checks"])
        #expect(rows[1][0] == "All checks pass")
        let checks = rows.dropFirst(5).filter { !$0[0].isEmpty }
        // Differences of money with pence, of counts without. Four themes and eight priorities are among those of money.
        #expect(checks.map { $0[3] }.sorted() == Array(repeating: "0", count: 4) + Array(repeating: "0.00", count: 21))
    }

    @Test("What cannot be read is there in the bidder's words, and what is missing is not taken for £0")
    func wordsAndGaps() throws {
        for (fixture, words) in [
            ("answer-unreadable", ["24-30", "TBC"]), ("answer-is-error", ["#REF!"]), ("answer-is-date", ["2025-04-01"]),
        ] {
            let (_, sheets) = try recalculated("Findings/\(fixture).xlsx", .computed)
            let lines = try #require(sheets["Social Value Pledge"])
            for word in words { #expect(lines.contains { $0[5] == word && $0[6].isEmpty }, "\(fixture) \(word)") }
            #expect(try #require(sheets["Reconciliation"]).contains { $0[8] == "Not readable" }, "\(fixture)")
            #expect(try #require(sheets["Checks"])[1][0] == "All checks pass", "\(fixture)")
        }
        let (_, sheets) = try recalculated("Findings/measure-unknown.xlsx", .computed)
        let line = try #require(sheets["Reconciliation"]?.first { $0[0] == "NT99" })
        #expect(line[6].allSatisfy(\.isWhitespace) && line[8] == "No value stated")
        #expect(try #require(sheets["Checks"])[1][0] == "All checks pass")
    }

    @Test("A stated value changed on Reconciliation turns the verdict", arguments: [ValuationBasis.computed, .stated])
    func changedReconciliation(_ basis: ValuationBasis) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], .finance, basis)
        let changed = workbook.folder.file("changed.xlsx")
        try Python.run(
            "import sys, openpyxl; b = openpyxl.load_workbook(sys.argv[1]); b['Reconciliation']['E4'] = 1; b.save(sys.argv[2])",
            workbook.path, changed)
        #expect(try LibreOffice.recalculated(changed)["Checks"]?[1][0] == "A check fails: see below")
    }

    @Test func theLinesAreThoseOfTheCouncilsAttachment() throws {
        let (valued, sheets) = try recalculated(Fixtures.publishedReturns[1], .stated)
        let rows = try #require(sheets["Social Value Pledge"])
        let published = try String(decoding: bytes(of: Fixtures.path(Fixtures.publishedTable)), as: UTF8.self)
            .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(rows[0] == published[0])
        let lines = rows.dropFirst().filter { !$0[1].isEmpty }
        #expect(lines.count == valued.lines.count)
        for (line, expected) in zip(lines, published.dropFirst()) {
            #expect(Array(line[0..<4]) == Array(expected[0..<4]))
            #expect(line[4].hasPrefix("£") && line[4].filter { !"£,".contains($0) } == expected[4])
            #expect(line[5].filter { $0 != "," } == expected[5])
            #expect(line[6].filter { $0 != " " } == expected[6].filter { $0 != " " })
            #expect(Array(line[7...]) == Array(expected[7...]))
        }
    }

    @Test("The published table prints on two pages of A4, the headings on both and the total on the second")
    func pagesForFinance() throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], .finance, .computed)
        let pdf = try LibreOffice.pdf(of: workbook.path, in: workbook.folder)
        let pages = try (1...3).map { try Command.run("pdftotext", ["-f", "\($0)", "-l", "\($0)", pdf, "-"]) }
        #expect(pages.map { $0.contains("Pledged Social Value") } == [true, true, false])
        #expect(pages[0].contains("NT1\n") && pages[1].contains("NT68"))
        #expect(pages.map { $0.contains("Total SV Pledge") } == [false, true, false])
    }

    @Test("An ordinary summary prints on one page, and so does what the workbook is")
    func pagesOfSummaryAndAbout() throws {
        for fixture in [Fixtures.publishedReturns[1], Fixtures.correctedReturns[0]] {
            let workbook = try FinishedWorkbook(fixture, .finance, .computed)
            let pdf = try LibreOffice.pdf(of: workbook.path, in: workbook.folder)
            let text = try Command.run("pdftotext", [pdf, "-"])
            // Every page has the name of its sheet in its footer.
            let pages = text.split(separator: "\u{C}").map { Set($0.split(separator: "\n")) }
            for sheet in ["Summary", "About"] {
                #expect(pages.count { $0.contains(Substring(sheet)) } == 1, "\(fixture) \(sheet)")
            }
            // No column is too narrow for what it shows, and no hidden one shows through.
            #expect(!text.contains("###"))
        }
    }

    @Test("What is published is for A4, the cover sheet first")
    func pagesForThePublic() throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], .publication, .computed)
        let pdf = try LibreOffice.pdf(of: workbook.path, in: workbook.folder)
        let pages = try Command.run("pdftotext", [pdf, "-"]).split(separator: "\u{C}")
        #expect(pages.first?.contains("Open Government Licence v3.0") == true)
        #expect(pages[1].contains("NT1\n") && pages.contains { $0.contains("NT68") })
        let sizes = try Command.run("pdfinfo", ["-l", "99", pdf]).split(separator: "\n").filter {
            $0.hasPrefix("Page ") && $0.contains(" size:")
        }
        #expect(sizes.count > 5 && sizes.allSatisfy { $0.contains("A4") })
    }

    /// The guard of the other tests: LibreOffice must not merely repeat the stored values.
    @Test func libreOfficeReallyRecalculates() throws {
        var sheet = SheetPlan(name: "Guard")
        sheet.cells = [CellPlan(CellReference(row: 0, column: 0), .formula("1+1", cached: .number(ExactDecimal(7))))]
        let folder = try ScratchFolder()
        let path = folder.file("guard.xlsx")
        try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: false) { _ in }
        #expect(try LibreOffice.recalculated(path)["Guard"]?[0][0] == "2")
    }
}
