import SpreadsheetModel

/// The names of sheets inside formulas.
enum SheetName {
    /// The name between quotation marks, doubled where it holds some: `'It''s'`. They always stand there, because
    /// "2024", "Q1" and "R1C1" mean something else without them (ECMA-376 part 1, 18.17.2.3).
    static func quoted(_ name: String) -> String { "'" + name.doubling(UInt8(ascii: "'")) + "'" }
}
