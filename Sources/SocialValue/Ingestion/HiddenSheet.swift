/// A hidden sheet of a return's workbook. It was not read.
package struct HiddenSheet: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether a table of measures stands on it, as an old copy of the return would.
    package let holdsTable: Bool

    package init(name: String, holdsTable: Bool) {
        self.name = name
        self.holdsTable = holdsTable
    }
}
