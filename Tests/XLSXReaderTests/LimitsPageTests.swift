import Fixtures
import Foundation
import Testing
import XLSXReader

@Suite("Docs/Security.md says of every limit what it is")
struct LimitsPageTests {
    /// The cells of the table's rows that name a limit: what it is on, its name, and what it is.
    private let rows: [[String]]

    init() throws {
        let page = try String(contentsOfFile: Fixtures.path("../Docs/Security.md"), encoding: .utf8)
        rows = page.split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }.filter { $0.count == 4 && $0[1].hasPrefix("`") }
    }

    /// A number as the page writes it: in MiB or KiB where it is a size, else with a comma between thousands.
    private static func written(_ value: Int, isSize: Bool) -> String {
        if value == .max { return "no limit" }
        if isSize, value % (1 << 20) == 0 { return grouped(value >> 20) + " MiB" }
        if isSize, value % (1 << 10) == 0 { return grouped(value >> 10) + " KiB" }
        return grouped(value)
    }

    private static func grouped(_ value: Int) -> String {
        value < 1_000 ? "\(value)" : grouped(value / 1_000) + "," + "\(1_000 + value % 1_000)".dropFirst()
    }

    private static let sizes: Set = [
        "fileBytes", "worksheetBytes", "otherPartBytes", "deliveredBytes", "attributeValueBytes", "tokenBytes",
        "cellTextBytes",
    ]

    @Test func everyLimit() throws {
        let limits = zip(
            Mirror(reflecting: ReadLimits.untrusted).children, Mirror(reflecting: ReadLimits.trustedBulk).children)
        let expected = try limits.map { lower, higher in
            let name = try #require(lower.label)
            let values = try [lower, higher].map { try #require($0.value as? Int) }
            return ["`\(name)`"] + values.map { Self.written($0, isSize: Self.sizes.contains(name)) }
        }
        #expect(rows.map { Array($0.dropFirst()) } == expected)
    }
}
