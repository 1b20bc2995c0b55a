import SocialValue
import SpreadsheetModel
import Valuation

/// What stands above every printed page: whose figures these are, for which tender and on which basis, so that a page
/// that lies alone tells it; and on the second line a warning, where there is one.
struct PageHeader {
    /// The header with Excel's codes.
    let text: String

    /// The most UTF-16 code units of a header.
    private static let limit = 255
    /// The most of them for bidder and tender, which leaves room for the basis on the same line.
    private static let ownerLimit = 110

    init(_ facts: WorkbookFacts, warning: String?) {
        let source = facts.valued.source
        let owner = [source.bidder ?? source.file.name, source.tender ?? facts.valued.framework?.tender.name]
            .compactMap(\.self).joined(separator: ", ")
        let rest = (warning.map { "&C\n" + $0 } ?? "") + "&RBasis: \(facts.basis.rawValue)"
        var room = Self.ownerLimit
        var left = Self.literal(owner, limit: room)
        while ("&L" + left + rest).utf16.count > Self.limit {
            room -= 10
            left = Self.literal(owner, limit: room)
        }
        text = "&L" + left + rest
    }

    /// A text that no program takes for codes: each of their signs twice.
    static func literal(_ text: String, limit: Int) -> String {
        CellText.line(text, limit: limit).doubling(UInt8(ascii: "&"))
    }
}
