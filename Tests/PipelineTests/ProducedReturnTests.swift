import Pipeline
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import Valuation
import XLSXReader
import XLSXWriter

@testable import Returns
@testable import SocialValue
@testable import Vocabulary
@testable import WorkbookPlans

/// The layouts of `PerturbedReturnTests`, a thousand of them, saved by four programs and read back.
@Suite struct ProducedReturnTests {
    /// Who saves the workbook that is read, each with layouts of its own.
    enum Producer: UInt64, CaseIterable {
        case pledgebook
        case libreOffice
        case gnumeric
        case openpyxl
    }

    /// Within the reader's limit of 256 sheets.
    private static let layoutsPerProducer: UInt64 = 250

    /// The layouts as the sheets of one workbook, so that a program is started once.
    private static func plan(for producer: Producer) -> WorkbookPlan {
        let columns: [FormColumn] = [.theme, .reference, .question, .unit, .proxy, .answer, .stated]
        let synonyms = columns.map { HeadingVocabulary.synonyms[$0]?.sorted() ?? [] }
        let seeds = (producer.rawValue * layoutsPerProducer..<(producer.rawValue + 1) * layoutsPerProducer)
        let sheets = seeds.map { seed in
            var sheet = SheetPlan(name: "Return \(seed)")
            sheet.cells = PerturbedLayout(seed: seed + 5000, synonyms: synonyms).page.cells.map { cell in
                CellPlan(cell.reference, content(of: cell))
            }
            return sheet
        }
        return WorkbookPlan(sheets: sheets)
    }

    private static func content(of cell: Cell) -> CellContent {
        switch cell.value {
        case .number(let literal): literal.decimal.map { .number($0) } ?? .blank
        case .text(let text): .text(text)
        case .blank, .boolean, .error, .date: .blank
        }
    }

    private static func saved(by producer: Producer, in folder: ScratchFolder) throws -> String {
        let own = folder.file("own.xlsx")
        try WorkbookWriter.write(plan(for: producer), to: own, replacing: false) { _ in }
        let target = folder.file("saved.xlsx")
        switch producer {
        case .pledgebook: return own
        case .libreOffice: try LibreOffice.edit(own, saveAs: target, [])
        case .gnumeric: try Gnumeric.save(own, as: target)
        case .openpyxl:
            try Python.run("import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", own, target)
        }
        return target
    }

    @Test("Whoever saves it, a layout has the one value", arguments: Producer.allCases)
    func oneValue(_ producer: Producer) throws {
        let folder = try ScratchFolder()
        let workbook = try WorkbookReader(path: Self.saved(by: producer, in: folder))
        let clean = Valuer().value(PublishedTable.return)
        #expect(workbook.sheets.count == Int(Self.layoutsPerProducer))
        for index in workbook.sheets.indices {
            let sheet = try workbook.sheet(at: index)
            let read = try ReturnReader.read([sheet], from: PublishedTable.file)
            let valued = Valuer().value(read)
            #expect(valued.lines.map(\.computed) == clean.lines.map(\.computed), "\(sheet.name)")
            #expect(valued.lines.map(\.reconciliation) == clean.lines.map(\.reconciliation), "\(sheet.name)")
            #expect(valued.total == clean.total && read.statedTotal.amount == clean.source.statedTotal.amount)
            #expect(read.form.account.unaccountedCells == 0)
        }
    }
}
