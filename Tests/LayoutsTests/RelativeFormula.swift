import SpreadsheetModel

/// Formulas as they read from their own cell, so that a formula that was copied down a column is the same in each row.
enum RelativeFormula {
    /// The formula with each relative address as its distance from the cell, and each absolute one as "$", so that links
    /// to different rows of another sheet have one pattern.
    static func pattern(of formula: String, at cell: CellReference) -> String {
        var pattern = ""
        var word = ""
        for character in formula + " " {
            if character.isLetter || character.isNumber || character == "$" {
                word.append(character)
            } else {
                pattern += name(word, from: cell)
                pattern.append(character)
                word = ""
            }
        }
        return pattern
    }

    private static func name(_ word: String, from cell: CellReference) -> String {
        if word.hasPrefix("$"), word.dropFirst().contains("$") { return "$" }
        guard let reference = CellReference(word.filter { $0 != "$" }) else { return word }
        return "R[\(reference.row - cell.row)]C[\(reference.column - cell.column)]"
    }
}
