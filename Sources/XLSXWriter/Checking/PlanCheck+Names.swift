import SpreadsheetModel
import WorkbookPlans

extension PlanCheck {
    /// Defined names and table names, which share one space and one grammar (ECMA-376 part 1, 18.2.5 and 18.5.1.2).
    func checkNames() throws(XLSXWriterError) {
        var seen: Set<String> = []
        for name in plan.definedNames {
            try checkName(name.name, what: "defined name", seen: &seen)
            if let fault = UnescapedTextCheck.fault(inFormula: name.formula) { throw .refused(fault) }
        }
        for sheet in plan.sheets {
            for table in sheet.tables { try checkName(table.name, what: "table name", seen: &seen) }
        }
    }

    private func checkName(_ name: String, what: String, seen: inout Set<String>) throws(XLSXWriterError) {
        guard Self.isName(name) else {
            throw .refused("'\(name)' is no \(what): it needs a letter or _ first, then letters, digits, . and _")
        }
        guard name.utf16.count <= Self.longestName else {
            throw .refused("a \(what) has at most \(Self.longestName) characters: '\(name)'")
        }
        guard seen.insert(name.lowercased()).inserted else {
            throw .refused("the \(what) '\(name)' is used twice, and case does not tell names apart")
        }
    }

    /// How many characters Excel takes for a name.
    private static let longestName = 255

    /// Whether a text is a name, and no cell address in either style ("A1", "R1C1") that formulas would take it for.
    private static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || isLetter(first),
            name.unicodeScalars.allSatisfy({ $0 == "_" || $0 == "." || isLetter($0) || ("0"..."9").contains($0) })
        else { return false }
        return CellReference(name) == nil && !isRowColumnAddress(name.lowercased())
    }

    /// Whether a character is a letter of any script. Unicode is asked only about those beyond ASCII.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    /// Whether a lower-case text reads as "r", "c", "r2", "c3" or "r2c3".
    private static func isRowColumnAddress(_ name: String) -> Bool {
        var rest = Substring(name)
        for letter in ["r", "c"] where rest.hasPrefix(letter) {
            rest = rest.dropFirst().drop { ("0"..."9").contains($0) }
        }
        return rest.isEmpty
    }
}
