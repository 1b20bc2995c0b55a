import SpreadsheetModel
import Testing
import WorkbookPlans

@Suite struct CellFormatTests {
    @Test("A copy that is changed leaves the first as it was")
    func copies() {
        var one = CellFormat()
        one.font.isBold = true
        var other = one
        other.number = NumberFormat("0.00")
        #expect(one.number == .general)
        #expect(other.font.isBold)
        #expect(one != other)
    }

    @Test("Formats made apart are equal where they say the same, and have a hash in common")
    func equals() {
        let all = Self.different
        for (index, format) in all.enumerated() {
            let again = Self.different[index]
            #expect(format == again)
            #expect(format.hashValue == again.hashValue)
            #expect(all.count { $0 == format } == 1)
        }
    }

    /// Formats that differ from the plain one, and from each other, in one property.
    private static var different: [CellFormat] {
        let changes: [(inout CellFormat) -> Void] = [
            { _ in }, { $0.number = .text }, { $0.font.size = 9 }, { $0.font.isBold = true },
            { $0.font.isItalic = true }, { $0.font.color = Color(1) }, { $0.fill = Color(0) }, { $0.fill = Color(2) },
            { $0.border.left = .thin },
            { $0.horizontal = .center }, { $0.vertical = .top }, { $0.wraps = true }, { $0.indent = 3 },
            { $0.isLocked = false },
        ]
        return changes.map { change in
            var format = CellFormat()
            change(&format)
            return format
        }
    }
}
