import Testing

@testable import XLSXReader

/// A file made to do harm, and how it must be refused.
struct Attack: CustomTestStringConvertible, Sendable {
    /// What it tries.
    var name: String
    /// The file.
    var bytes: [UInt8]
    /// The kind of refusal.
    var code: XLSXReaderError.Code
    /// Words of the message that the person who has the file gets.
    var words: String

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ words: String, as code: XLSXReaderError.Code = .damaged) {
        self.name = name
        self.bytes = bytes
        self.code = code
        self.words = words
    }

    /// A sound workbook with one part replaced by other bytes.
    static func part(
        _ name: String, _ part: String, _ content: [UInt8], _ words: String, as code: XLSXReaderError.Code = .damaged
    ) -> Attack {
        var zip = sample.zip
        zip[part]?.content = content
        return Attack(name, zip.bytes, words, as: code)
    }

    /// A sound workbook with other rows.
    static func rows(
        _ name: String, _ rows: String, _ words: String, as code: XLSXReaderError.Code = .damaged
    ) -> Attack {
        Attack(name, WorkbookBuilder(rows: rows, strings: ["<t>only</t>"]).zip.bytes, words, as: code)
    }

    /// A sound workbook whose container is changed.
    static func container(
        _ name: String, _ words: String, as code: XLSXReaderError.Code = .damaged, _ change: (inout ZipBuilder) -> Void
    ) -> Attack {
        var zip = sample.zip
        change(&zip)
        return Attack(name, zip.bytes, words, as: code)
    }

    static let sample = WorkbookBuilder(
        rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings: ["<t>only</t>"],
        styles: "<cellXfs><xf numFmtId=\"0\"/></cellXfs>")
    static let sheet = "xl/worksheets/sheet1.xml"
    static let strings = "xl/sharedStrings.xml"
}
