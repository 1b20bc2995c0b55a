import SpreadsheetModel
import Testing

@testable import XLSXReader

/// The quick way through cells written as usual must give what the general way gives. A prefix on every element, or
/// the attributes in another order, makes the general way read the same cells.
@Suite("The quick way through plain cells agrees with the general way")
struct PlainCellTests {
    private static let strings = ["<t>zero</t>", "<t>one</t>", "<t>two</t>"]

    /// Every plain shape, and shapes that only begin like one.
    private static let shapes: [String] = {
        let styles = ["", " s=\"1\"", " s=\"0\"", " s=\"99999\"", " s=\"\"", " s=\"1x\"", " s=\"4294967296\""]
        let types = ["", " t=\"n\"", " t=\"s\"", " t=\"b\"", " t=\"str\"", " t=\"e\"", " t=\"\"", " t=\"sn\""]
        let contents = [
            "/>", "></c>", "><v>1</v></c>", "><v>0</v></c>", "><v>2</v></c>", "><v>3</v></c>", "><v>01</v></c>",
            "><v>-1.5E+3</v></c>", "><v> 1</v></c>", "><v>&#49;</v></c>", "><v></v></c>", "><v/></c>",
            "><v>1</v ></c >",
            "><v>1</v><f>A2</f></c>", "><f>A2</f><v>1</v></c>", "><v>1<!-- x --></v></c>", "><v>x</v></c>",
            "><v>_x0041_</v></c>", "><v>12345678901</v></c>", "><v>1", "><v>1</v>", "><v>1</v></d>", "><v>1</x></c>",
        ]
        return styles.flatMap { style in types.flatMap { type in contents.map { "<c r=\"B7\"" + style + type + $0 } } }
    }()

    private static let addresses = ["A1", "b1", "$A$1", "XFD1", "XFE1", "A0", "A", "1", "", "AAAA1", "A1048577", "A01"]

    private func outcome(of worksheet: String) -> String {
        let book = WorkbookBuilder(
            worksheet: worksheet, strings: Self.strings, styles: "<cellXfs><xf/><xf numFmtId=\"10\"/></cellXfs>")
        do throws(XLSXReaderError) {
            return try book.open().sheet(at: 0).cells.map { "\($0)" }.joined(separator: "\n")
        } catch {
            return "refused: \(error.code) \(error.detail)"
        }
    }

    private func plain(_ cells: String) -> String {
        "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData><row r=\"7\">\(cells)</row></sheetData></worksheet>"
    }

    /// The same XML with every element prefixed.
    private func prefixed(_ cells: String) -> String {
        var worksheet = plain(cells).replacing("</", with: "\u{1}").replacing("<!", with: "\u{2}")
        worksheet = worksheet.replacing("<", with: "<x:").replacing("\u{1}", with: "</x:").replacing(
            "\u{2}", with: "<!")
        return worksheet.replacing("xmlns=", with: "xmlns:x=")
    }

    @Test("for every shape a cell can have")
    func shapes() {
        for shape in Self.shapes {
            #expect(outcome(of: plain(shape)) == outcome(of: prefixed(shape)), "\(shape)")
        }
    }

    @Test("for every address, right or wrong")
    func addresses() {
        for address in Self.addresses {
            let cell = "<c r=\"\(address)\"><v>1</v></c>"
            #expect(outcome(of: plain(cell)) == outcome(of: prefixed(cell)), "\(cell)")
        }
    }

    @Test("a plain cell is really taken the quick way, and a prefixed one is not")
    func isTaken() throws {
        let bytes = Array("<c r=\"B7\" s=\"1\" t=\"s\"><v>2</v></c><x:c/>".utf8)
        var scanner = WorksheetScanner(bytes.span, from: 0, sharedStringCount: 3, limits: .bidderReturn)
        let isPlainTaken = scanner.takePlainCell()
        let starts = scanner.row.cells.map(\.start)
        let isPrefixedTaken = scanner.takePlainCell()
        #expect(isPlainTaken)
        #expect(starts == [2])
        #expect(!isPrefixedTaken)
    }

    @Test("a prefix may be bound to another namespace on the way")
    func changedDefault() throws {
        let worksheet = """
            <worksheet xmlns="\(WorkbookBuilder.main)"><sheetData><row r="1" xmlns="urn:other"><c r="A1"><v>1</v></c></row>
            <row r="2"><c r="A2"><v>2</v></c><other xmlns="urn:other"><c r="A3"><v>3</v></c></other></row></sheetData>
            </worksheet>
            """
        let sheet = try WorkbookBuilder(worksheet: worksheet).open().sheet(at: 0)
        #expect(sheet.cells.map { "\($0.reference)" } == ["A2"])
    }
}
