import SpreadsheetModel

@testable import XLSXReader

/// A whole file, through the reader's public face.
enum WorkbookPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        do throws(XLSXReaderError) {
            let workbook = try WorkbookReader(bytes: bytes, fileName: "acme.xlsx", limits: limits)
            for index in workbook.sheets.indices {
                if let broken = brokenBySheet(index, of: workbook) { return broken }
            }
            return FactsPromises.broken(in: workbook)
        } catch {
            return brokenByRefusal(error)
        }
    }

    /// Small limits, so that short inputs reach them and none runs long.
    private static let limits = {
        var limits = ReadLimits()
        limits.deliveredBytes = 4 << 20
        limits.cells = 10_000
        limits.sheets = 8
        return limits
    }()

    /// Reading at once and reading row by row agree on every sheet: the same cells, or a refusal.
    private static func brokenBySheet(_ index: Int, of workbook: WorkbookReader) -> String? {
        var streamed: [Cell] = []
        var isRefused = false
        do {
            try workbook.streamRows(ofSheetAt: index) { row in
                for position in 0..<row.count {
                    let cell = row[position]
                    streamed.append(Cell(cell.reference, cell.value, formula: cell.formula, format: cell.format))
                }
            }
        } catch {
            isRefused = true
        }
        do throws(XLSXReaderError) {
            let sheet = try workbook.sheet(at: index)
            if isRefused { return "a sheet that is only read at once" }
            streamed.sort { $0.reference < $1.reference }
            return sheet.cells == streamed ? nil : "cells that differ when they are streamed"
        } catch {
            return isRefused ? brokenByRefusal(error) : "a sheet that is only read row by row"
        }
    }

    static func brokenByRefusal(_ error: XLSXReaderError) -> String? {
        if error.code == .overLimit, error.overrun == nil { return "an overrun without a limit" }
        return error.message.isEmpty || error.message.contains("\n") ? "a message that is no line" : nil
    }

    static let seeds: [[UInt8]] = {
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>"
        var book = WorkbookBuilder(
            rows: rows, strings: ["<t>a</t>"], styles: "<cellXfs><xf numFmtId=\"4\"/></cellXfs>")
        let plain = book.zip.bytes
        book.rename("xl/worksheets/sheet1.xml", to: "xl\\worksheets\\Sheet1.xml")
        book["xl/workbook.xml"].replace("<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        return [
            plain, book.zip.bytes, WorkbookBuilder(worksheet: "<worksheet/>").zip.bytes,
            WorkbookBuilder.withFacts.zip.bytes,
        ]
    }()
}
