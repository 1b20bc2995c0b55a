import Fixtures
import FoundationEssentials
import SpreadsheetModel
import Testing

/// What real programs show for some thousand pairs of value and code (`Fixtures/NumberFormats/make.py`).
@Suite struct ShownTextTests {
    /// One line of `shown.tsv`.
    struct Case: Hashable {
        let value: String
        let code: String
        let libreOffice: String
        let gnumeric: String
    }

    static func cases() throws -> [Case] {
        let data = try Data(contentsOf: URL(filePath: Fixtures.path("NumberFormats/shown.tsv")))
        return try String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == 4)
            return Case(value: fields[0], code: fields[1], libreOffice: fields[2], gnumeric: fields[3])
        }
    }

    @Test("Numbers show as in LibreOffice, except where it is known to differ from Excel")
    func libreOffice() throws {
        let cases = try Self.cases()
        #expect(cases.count > 900)
        for shown in cases {
            let ours = NumberFormat(shown.code).displayText(
                of: .number(NumberLiteral(shown.value)), dateSystem: .from1900)
            #expect(ours == shown.libreOffice, "\(shown.value) under \(shown.code)")
        }
    }
}
