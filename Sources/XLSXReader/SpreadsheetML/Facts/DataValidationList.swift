import SpreadsheetModel

/// The data validations of a worksheet part: those of the standard (ECMA-376 part 1, 18.3.1.33), then those that later
/// versions of Excel keep in an extension because they name other sheets ([MS-XLSX] 2.6.23).
struct DataValidationList {
    private(set) var validations: [DataValidation] = []
    private var rangeCount = 0

    /// Reads them out of a worksheet part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        try xml.startOfSheet()
        while try xml.nextChild(of: 1) {
            if xml.name == "dataValidations" {
                try readList(&xml)
            } else if xml.name == "extLst" {
                while try xml.nextChildOfAnyNamespace(of: 2) {
                    while try xml.nextChildOfAnyNamespace(of: 3) {
                        if xml.name == "dataValidations" { try readList(&xml) }
                    }
                }
            }
        }
        try xml.finish()
    }

    private mutating func readList(_ xml: inout XMLScanner) throws(PartError) {
        let inside = xml.depth
        while try xml.nextChildOfAnyNamespace(of: inside) {
            guard xml.name == "dataValidation" else { continue }
            var validation = try Self.validation(xml)
            var ranges = xml.string("sqref") ?? ""
            let start = xml.position
            let depth = xml.depth
            while try xml.nextChildOfAnyNamespace(of: depth) {
                switch xml.name {
                case "formula1": validation.formula1 = try Self.formula(&xml)
                case "formula2": validation.formula2 = try Self.formula(&xml)
                case "sqref": ranges = try xml.content()
                default: continue
                }
            }
            for text in ranges.split(separator: " ") {
                guard let range = CellRange(text) else { throw PartError(.cellOutsideGrid, at: start) }
                validation.ranges.append(range)
                rangeCount += 1
                try xml.check(
                    rangeCount, "dataValidations", xml.limits.dataValidations,
                    "the number of ranges with a data validation")
            }
            validations.append(validation)
            try xml.check(
                validations.count, "dataValidations", xml.limits.dataValidations, "the number of data validations")
        }
    }

    /// What the start tag says.
    private static func validation(_ xml: borrowing XMLScanner) throws(PartError) -> DataValidation {
        guard let kind = DataValidationKind(rawValue: xml.string("type") ?? "none"),
            let comparison = DataValidationComparison(rawValue: xml.string("operator") ?? "between"),
            let style = DataValidationRefusal.Style(rawValue: xml.string("errorStyle") ?? "stop")
        else { throw PartError(.unknownValidation, at: xml.position) }
        let refusal = DataValidationRefusal(
            style, title: xml.escapedString("errorTitle"), message: xml.escapedString("error"))
        let showsPrompt = xml.boolean("showInputMessage") ?? false
        return DataValidation(
            [], kind: kind, comparison: comparison, allowsBlank: xml.boolean("allowBlank") ?? false,
            // The attribute means the opposite of its name: it hides the list.
            showsList: !(xml.boolean("showDropDown") ?? false),
            refusal: xml.boolean("showErrorMessage") ?? false ? refusal : nil,
            promptTitle: showsPrompt ? xml.escapedString("promptTitle") : nil,
            prompt: showsPrompt ? xml.escapedString("prompt") : nil)
    }

    /// A formula as the standard stores it, or inside `f` as the extension does.
    private static func formula(_ xml: inout XMLScanner) throws(PartError) -> String {
        let inside = xml.depth
        var text: [UInt8] = []
        while true {
            switch try xml.next() {
            case .text: try xml.appendText(to: &text)
            case .end where xml.depth < inside: return String(decoding: text, as: UTF8.self)
            case .finished: return ""
            default: continue
            }
        }
    }
}
