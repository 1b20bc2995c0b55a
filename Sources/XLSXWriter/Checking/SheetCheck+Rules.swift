import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Validations (ECMA-376 part 1, 18.3.1.32): lists by range only, because a list inside a rule ends at 255
    /// characters.
    func checkValidations() throws(XLSXWriterError) {
        for plan in sheet.validations {
            let cell = plan.range.first
            try checkInside(plan.range)
            if plan.rule == .any, plan.prompt == nil {
                throw refused("a rule that allows anything needs a prompt", at: cell)
            }
            try demand(fault(in: plan.rule), at: cell)
            for message in [plan.prompt, plan.refusal] {
                guard let message else { continue }
                try demand(Self.fault(in: message), at: cell)
            }
        }
    }

    private func fault(in rule: ValidationRule) -> String? {
        switch rule {
        case .any: return nil
        case .decimal(let low, let high):
            if high < low { return "the lower bound \(low) is above the upper bound \(high)" }
            let isStored = StoredNumber.keeps(low) && StoredNumber.keeps(high)
            return isStored ? nil : "a bound keeps 15 significant digits"
        case .whole(let low, let high):
            if high < low { return "the lower bound \(low) is above the upper bound \(high)" }
            let isStored = low.magnitude < 1_000_000_000_000_000 && high.magnitude < 1_000_000_000_000_000
            return isStored ? nil : "a bound keeps 15 significant digits"
        case .list(let source): return fault(inListSource: source)
        case .textLength(let limit):
            return (0...32_767).contains(limit) ? nil : "a text length is 0 to 32767, not \(limit)"
        }
    }

    private func fault(inListSource source: String) -> String? {
        if source.utf16.count > 255 { return "the source of a list has at most 255 characters" }
        if let reference = SheetReference(source) {
            guard let name = reference.sheet else { return nil }
            return workbook.sheetName(name) == nil
                ? "the list lies on the sheet '\(name)', which is not planned" : nil
        }
        let isName = workbook.plan.definedNames.contains { $0.name.lowercased() == source.lowercased() }
        return isName ? nil : "a list is a range of cells or a defined name, not '\(source)'"
    }

    private static func fault(in message: ValidationMessage) -> String? {
        UnescapedTextCheck.fault(in: message.title, named: "a message's title", limit: 32, isOneLine: true)
            ?? UnescapedTextCheck.fault(in: message.text, named: "a message", limit: 255)
    }

    /// Conditional formats by formula (ECMA-376 part 1, 18.3.1.10).
    func checkConditionalFormats() throws(XLSXWriterError) {
        for plan in sheet.conditionalFormats {
            try checkInside(plan.range)
            try demand(
                UnescapedTextCheck.fault(inFormula: plan.formula) ?? Self.fault(in: plan.format), at: plan.range.first)
        }
    }
}
