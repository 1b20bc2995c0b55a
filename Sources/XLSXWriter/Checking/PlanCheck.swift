import SpreadsheetModel
import WorkbookPlans

/// Looks at everything in a plan before the first byte, so that a plan which is accepted can be written whole.
///
/// The limits are those of SpreadsheetML and Excel.
struct PlanCheck {
    let plan: WorkbookPlan
    /// The names of the sheets by their case-folded form.
    private let sheetNames: [String: String]

    init(_ plan: WorkbookPlan) {
        self.plan = plan
        let names = plan.sheets.map(\.name)
        sheetNames = Dictionary(names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Throws the first thing found that cannot be written as it is planned.
    /// Cost: proportional to the number of cells.
    func run() throws(XLSXWriterError) {
        try checkSheetNames()
        try checkProperties()
        try checkNames()
        for sheet in plan.sheets { try SheetCheck(sheet: sheet, workbook: self).run() }
    }

    /// The name, as it is planned, of the sheet that has it in any case; nil when there is none.
    func sheetName(_ name: String) -> String? {
        // Nearly every name is given as it is planned.
        plan.sheets.first { $0.name == name }?.name ?? sheetNames[name.lowercased()]
    }
}

extension XLSXWriterError {
    /// The plan cannot be written as it is.
    static func refused(_ detail: String, sheet: String? = nil, cell: CellReference? = nil) -> XLSXWriterError {
        XLSXWriterError(.refusedContent, sheet: sheet, cell: cell, detail: detail)
    }
}

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

extension PlanCheck {
    /// Document properties, each one short line, and a date that has four digits for its year.
    func checkProperties() throws(XLSXWriterError) {
        let properties = plan.properties
        let texts = [
            ("the title", properties.title), ("the subject", properties.subject), ("the author", properties.author),
            ("the company", properties.company), ("the program", properties.application),
        ]
        for (what, text) in texts {
            if let fault = UnescapedTextCheck.fault(in: text, named: what, limit: 255, isOneLine: true) {
                throw .refused(fault)
            }
        }
        if !Self.isLanguage(properties.language) {
            throw .refused("'\(properties.language)' is no language such as en-GB")
        }
        if let created = properties.created, !(0...253_402_300_799).contains(created) {
            throw .refused("the created date \(created) lies outside the years 1970 to 9999")
        }
        var names: Set<String> = []
        for property in properties.custom {
            guard !property.name.isEmpty, names.insert(property.name.lowercased()).inserted else {
                throw .refused("the custom property name '\(property.name)' is empty or used twice")
            }
            let fault =
                UnescapedTextCheck.fault(
                    in: property.name, named: "a custom property name", limit: 255, isOneLine: true)
                ?? UnescapedTextCheck.fault(in: property.value, named: "a custom property", limit: 255)
            if let fault { throw .refused(fault) }
        }
    }

    /// Whether a text is empty or has the form of a language tag: words of letters and digits, a hyphen between them
    /// (RFC 5646, 2.1).
    private static func isLanguage(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        return text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
            (1...8).contains(word.count)
                && word.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"):
                        true
                    default: false
                    }
                }
        }
    }
}

extension PlanCheck {
    /// Sheet names as Excel allows them (ECMA-376 part 1, 18.2.19), and a first sheet that can be opened on.
    func checkSheetNames() throws(XLSXWriterError) {
        guard let first = plan.sheets.first else { throw .refused("a workbook needs at least one sheet") }
        guard first.visibility == .visible else {
            throw .refused("the first sheet must be visible, because the workbook opens on it", sheet: first.name)
        }
        var seen: Set<String> = []
        for sheet in plan.sheets {
            if let fault = Self.fault(inSheetName: sheet.name) { throw .refused(fault, sheet: sheet.name) }
            guard seen.insert(sheet.name.lowercased()).inserted else {
                throw .refused("two sheets have this name, and case does not tell them apart", sheet: sheet.name)
            }
        }
    }

    /// What is wrong with a sheet name, or nil.
    private static func fault(inSheetName name: String) -> String? {
        let mark = UInt8(ascii: "'")
        if !(1...31).contains(name.utf16.count) { return "a sheet name has 1 to 31 characters" }
        if name.utf8.contains(where: "[]:*?/\\".utf8.contains) { return "a sheet name holds none of [ ] : * ? / \\" }
        if name.utf8.first == mark || name.utf8.last == mark { return "a sheet name neither starts nor ends with '" }
        if name.lowercased() == "history" { return "Excel keeps the sheet name History for itself" }
        return UnescapedTextCheck.fault(in: name, named: "a sheet name", limit: 31, isOneLine: true)
    }
}
