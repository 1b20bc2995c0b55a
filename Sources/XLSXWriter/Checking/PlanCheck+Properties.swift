import SpreadsheetModel
import WorkbookPlans

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
