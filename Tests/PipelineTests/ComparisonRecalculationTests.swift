import Assessment
import Layouts
import SocialValue
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import WorkbookPlans
import XLSXWriter

/// The sheet `Scores` in other people's programs: they work every method out to our marks, and to those that our core
/// gives for another score when one is changed.
@Suite struct ComparisonRecalculationTests {
    private struct Written {
        let name: String
        let plan: WorkbookPlan
        let path: String
    }

    private func write(
        _ samples: [(name: String, sample: TenderSample)], in folder: ScratchFolder,
        change: (inout WorkbookPlan) -> Void = { _ in }
    ) throws -> [Written] {
        try samples.map { name, sample in
            var plan = ComparisonWorkbook(try sample.assessed(), version: "9.9").plan()
            change(&plan)
            let path = folder.file(name + ".xlsx")
            try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
            return Written(name: name, plan: plan, path: path)
        }
    }

    /// The cells of every workbook as both programs show them.
    private func recalculated(_ written: [Written]) throws -> [(program: String, books: [String: [String: [[String]]]])]
    {
        let libreOffice = try LibreOffice.recalculated(written.map(\.path), asShown: false)
        let gnumeric = try Dictionary(
            uniqueKeysWithValues: written.map {
                ($0.name, try Gnumeric.recalculated($0.path, sheets: $0.plan.sheets.map(\.name)))
            })
        return [("LibreOffice", libreOffice), ("Gnumeric", gnumeric)]
    }

    private func text(_ cell: CellReference, in rows: [[String]]) -> String {
        guard rows.indices.contains(cell.row), rows[cell.row].indices.contains(cell.column) else { return "" }
        return rows[cell.row][cell.column]
    }

    /// Expects that every formula of some sheets comes to the value of a plan.
    private func expect(
        _ rows: [[String]], _ sheet: SheetPlan, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for cell in sheet.cells {
            guard case .formula(_, let cached) = cell.content else { continue }
            let found = text(cell.reference, in: rows)
            switch cached {
            case .number(let number):
                let value = (found.hasSuffix("%") ? Double(found.dropLast()).map { $0 / 100 } : Double(found)) ?? .nan
                let difference = abs(value - (Double(number.description) ?? .nan))
                #expect(
                    difference < 0.000_000_1, "\(what) \(sheet.name)!\(cell.reference): \(found) for \(number)",
                    sourceLocation: sourceLocation)
            case .text(let text):
                #expect(found == text, "\(what) \(sheet.name)!\(cell.reference)", sourceLocation: sourceLocation)
            case .boolean: break
            }
        }
    }

    @Test("LibreOffice and Gnumeric come to our figures by every method")
    func everyMethod() throws {
        let folder = try ScratchFolder()
        let written = try write(TenderSample.everyMethod + [("lots", .twoLots)], in: folder)
        for (program, books) in try recalculated(written) {
            for workbook in written {
                let book = try #require(books[workbook.name], "\(program) \(workbook.name)")
                for sheet in workbook.plan.sheets {
                    expect(try #require(book[sheet.name]), sheet, "\(program) \(workbook.name)")
                }
                #expect(book["Checks"]?[1][0] == "All checks pass", "\(program) \(workbook.name)")
            }
        }
    }

    @Test("A quality score that is changed there gives the marks, totals and places that our core gives for it")
    func changedScore() throws {
        let sample = TenderSample.losersSlip()
        var changed = sample
        changed.evaluation.scores[0].score = ExactDecimal(20)
        let folder = try ScratchFolder()
        let written = try write([("changed", sample)], in: folder) { plan in
            guard let sheet = plan.sheets.firstIndex(where: { $0.name == "Scores" }),
                let cell = plan.sheets[sheet].cells.firstIndex(where: {
                    $0.content == .number(ExactDecimal(30)) && !$0.format.isLocked && $0.reference.column == 4
                })
            else { return }
            plan.sheets[sheet].cells[cell].content = .number(ExactDecimal(20))
        }
        let expected = ComparisonWorkbook(try changed.assessed(), version: "9.9").plan()
        let scores = try #require(expected.sheets.first { $0.name == "Scores" })
        for (program, books) in try recalculated(written) {
            expect(try #require(books["changed"]?["Scores"]), scores, program)
            // The figures that were published no longer stand, and the workbook says so.
            #expect(books["changed"]?["Checks"]?[1][0] == "A check fails: see below")
        }
    }
}
