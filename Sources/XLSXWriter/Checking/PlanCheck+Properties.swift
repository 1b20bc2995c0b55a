import SpreadsheetModel

extension PlanCheck {
    /// Document properties, each one short line, and a date that has four digits for its year.
    func checkProperties() throws(XLSXWriterError) {
        let properties = plan.properties
        let texts = [
            ("the title", properties.title), ("the subject", properties.subject), ("the author", properties.author),
            ("the company", properties.company),
        ]
        for (what, text) in texts {
            if let fault = PlainText.fault(in: text, named: what, limit: 255, isOneLine: true) { throw .refused(fault) }
        }
        // libxlsxwriter takes 0 for "now", which would make every run's bytes differ.
        if let created = properties.created, !(1...253_402_300_799).contains(created) {
            throw .refused("the created date \(created) lies outside the years 1970 to 9999")
        }
        var names: Set<String> = []
        for property in properties.custom {
            guard !property.name.isEmpty, names.insert(property.name.lowercased()).inserted else {
                throw .refused("the custom property name '\(property.name)' is empty or used twice")
            }
            let fault =
                PlainText.fault(in: property.name, named: "a custom property name", limit: 255, isOneLine: true)
                ?? PlainText.fault(in: property.value, named: "a custom property", limit: 255)
            if let fault { throw .refused(fault) }
        }
    }
}
