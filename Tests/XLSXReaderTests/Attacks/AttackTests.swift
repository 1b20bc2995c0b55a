import SpreadsheetModel
import TestPrograms
import Testing

@testable import XLSXReader

@Suite("Files made to do harm are refused, with the reason and at little cost")
struct AttackTests {
    private static let all = Attack.onXML + Attack.onContainer + Attack.onSheet

    @Test("the sample that they are made from is sound")
    func sample() throws {
        let workbook = try Attack.sample.open()
        #expect(try workbook.sheet(at: 0)["A1"]?.value == .text("only"))
        #expect(workbook.notes == [])
    }

    @Test("read as a sheet", arguments: all)
    func refused(_ attack: Attack) throws {
        let error = #expect(throws: XLSXReaderError.self) {
            let workbook = try WorkbookReader(bytes: attack.bytes, fileName: "acme.xlsx")
            for index in workbook.sheets.indices { _ = try workbook.sheet(at: index) }
        }
        #expect(error?.code == attack.code)
        #expect(error?.message.contains(attack.words) == true, "\(error?.message ?? "read")")
        #expect(error?.message.contains("acme.xlsx") == true)
    }

    @Test("read row by row", arguments: all)
    func refusedWhenStreamed(_ attack: Attack) throws {
        let error = #expect(throws: XLSXReaderError.self) {
            let workbook = try WorkbookReader(bytes: attack.bytes, fileName: "acme.xlsx")
            for index in workbook.sheets.indices { try workbook.streamRows(ofSheetAt: index) { _ in } }
        }
        #expect(error?.code == attack.code)
    }

    @Test("as a command within 128 MiB and bounded work", arguments: all)
    func bounded(_ attack: Attack) throws {
        let run = try LimitedRun.cells(attack.bytes)
        #expect(run.status == 65, "\(run.errors)")
        #expect(run.errors.contains(attack.words), "\(run.errors)")
    }
}
