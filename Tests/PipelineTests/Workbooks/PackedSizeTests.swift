import NumberFormats
import SpreadsheetModel
import TestPrograms
import Testing

/// The codes that parts are deflated with are made beforehand, for parts that look as parts do.
@Suite struct PackedSizeTests {
    @Test("Every kind of workbook is packed nearly as small as by zlib with codes of each part's own")
    func codesSuitTheParts() throws {
        let script = """
            import sys, zipfile, zlib
            for path in sys.argv[1:]:
                ours = others = 0
                with zipfile.ZipFile(path) as book:
                    for entry in book.infolist():
                        part = book.read(entry)
                        zlib_ = zlib.compressobj(1, zlib.DEFLATED, -15)
                        others += min(len(part), len(zlib_.compress(part) + zlib_.flush()))
                        ours += entry.compress_size
                print(ours * 100 // others)
            """
        let percents = try Command.run("python3", ["-c", script] + EveryWorkbook.paths()).split(separator: "\n")
        #expect(percents.count == WorkbookKind.allCases.count)
        for (kind, percent) in zip(WorkbookKind.allCases, percents) {
            // Texts in other letters are not what the codes are for.
            let most = kind.rawValue.hasPrefix("hostile") ? 130 : 120
            #expect(try #require(Int(percent)) <= most, "\(kind)")
        }
    }
}
