import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import WriterOracle
import XLSXWriter

/// A plan that uses everything at once, judged by programs that are not ours.
@Suite struct WorkbookPackageTests {
    @Test func everyPartIsWellFormedForExpat() throws {
        let written = try WrittenWorkbook(.everything)
        let script = """
            import sys, zipfile, xml.parsers.expat
            book = zipfile.ZipFile(sys.argv[1])
            assert book.testzip() is None
            for name in book.namelist():
                if name.startswith("xl/media/"): continue
                xml.parsers.expat.ParserCreate().Parse(book.read(name), True)
            print(len(book.namelist()))
            """
        let count = try Command.run("python3", ["-c", script, written.path])
        #expect(try written.partNames().count == Int(count.trimming { $0.isWhitespace }))
    }

    /// The second opinion: libxlsxwriter writes the same plan, and every element and attribute is compared.
    @Test(arguments: ["everything", "hostile"])
    func libxlsxwriterSaysTheSame(_ plan: String) throws {
        let beyond = try differences(plan == "hostile" ? .hostile : .everything).beyond(ToleratedDifference.all)
        #expect(beyond == [])
    }

    @Test func everyDifferenceThatIsToleratedOccurs() throws {
        var numbers = SheetPlan(name: "S")
        numbers.cells = [CellPlan(cell("A1"), .number(decimal("1E17")))]
        let found = try [.everything, .hostile, WorkbookPlan(sheets: [numbers])].flatMap(differences)
        #expect(found.unneeded(ToleratedDifference.workbooks) == [])
    }

    private func differences(_ plan: WorkbookPlan) throws -> [Difference] {
        let written = try WrittenWorkbook(plan)
        return PackedWorkbook.differences(
            between: try PackedWorkbook(path: written.path), and: try ReferenceWorkbook(plan).packed())
    }

    @Test func libreOfficeShowsWhatWasPlanned() throws {
        let lines = try WrittenWorkbook(.everything).csvByLibreOffice().split(whereSeparator: \.isNewline)
        #expect(
            lines.prefix(4) == ["Measure,Answer,Value", "NT1,2,10.50", "NT2,3,\"1,000.25\"", "Total,,\"1,010.75\""])
    }
}

extension String {
    /// Without the characters that match at either end.
    func trimming(_ matches: (Character) -> Bool) -> Substring {
        var rest = Substring(self).drop(while: matches)
        while let last = rest.last, matches(last) { rest.removeLast() }
        return rest
    }
}
