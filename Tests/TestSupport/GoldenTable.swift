import Fixtures
import FoundationEssentials
import Testing

/// A golden table: tab-separated lines below one line of heading.
package enum GoldenTable {
    /// The fields of each line of a file below `Fixtures`, all of one count.
    package static func rows(of name: String, fields count: Int) throws -> [[String]] {
        let data = try Data(contentsOf: URL(filePath: Fixtures.path(name)))
        return try String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == count, "\(line)")
            return fields
        }
    }
}
