import SpreadsheetModel

/// A sheet as formulas name it in front of its cells: `'Social Value Pledge'!`, with the name quoted and apostrophes inside
/// it doubled. Hundreds of formulas name the same few sheets, so that each is quoted once.
struct SheetQualifier {
    /// The quoted name with the exclamation mark behind it.
    let text: String

    init(_ name: String) {
        text = "'" + name.doubling(UInt8(ascii: "'")) + "'!"
    }
}
