import SpreadsheetModel

/// What a ``CellFormat`` says.
struct CellLook: Equatable, Sendable {
    var number = NumberFormat.general
    var font = CellFont()
    var fill: Color?
    var border = CellBorder()
    var horizontal = HorizontalAlignment.general
    var vertical = VerticalAlignment.bottom
    var wraps = false
    var indent = 0
    var isLocked = true

    /// A number that most formats of one workbook do not have in common.
    var digest: UInt64 {
        var digest = UInt64(truncatingIfNeeded: number.code.utf8.count)
        digest = digest << 24 | UInt64(fill?.rgb ?? 0)
        digest = digest << 24 ^ UInt64(font.color?.rgb ?? 0)
        digest = digest << 4 ^ UInt64(truncatingIfNeeded: indent)
        let flags = (font.isBold ? 1 : 0) | (font.isUnderlined ? 2 : 0) | (wraps ? 4 : 0) | (isLocked ? 8 : 0)
        return digest << 4 ^ UInt64(flags)
    }
}
