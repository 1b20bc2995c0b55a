import SpreadsheetModel
import WorkbookPlans

extension WorksheetPart {
    /// Formats that depend on values, those of one range together (18.3.1.18); of two that apply, the earlier wins.
    func writeConditionalFormats(to xml: inout XMLOutput, styles: inout StyleTable) {
        var ranges: [CellRange] = []
        var rules: [CellRange: [(priority: Int, plan: ConditionalFormatPlan)]] = [:]
        for (index, format) in plan.conditionalFormats.enumerated() {
            if rules[format.range] == nil { ranges.append(format.range) }
            rules[format.range, default: []].append((index + 1, format))
        }
        for range in ranges {
            xml.open("conditionalFormatting", ["sqref": range])
            for rule in rules[range] ?? [] {
                xml.open(
                    "cfRule",
                    [
                        "type": "expression", "dxfId": styles.differentialIndex(of: rule.plan.format),
                        "priority": rule.priority,
                    ])
                xml.element("formula", text: rule.plan.formula)
                xml.close("cfRule")
            }
            xml.close("conditionalFormatting")
        }
    }

    /// Rules for what may be typed (18.3.1.32).
    func writeValidations(to xml: inout XMLOutput) {
        if plan.validations.isEmpty { return }
        xml.open("dataValidations", ["count": plan.validations.count])
        for validation in plan.validations { write(validation, to: &xml) }
        xml.close("dataValidations")
    }

    private func write(_ validation: ValidationPlan, to xml: inout XMLOutput) {
        xml.open("dataValidation")
        if let type = validation.rule.type { xml.attribute("type", type) }
        if !validation.isStrict { xml.attribute("errorStyle", "warning") }
        xml.attribute("allowBlank", true)
        xml.attribute("showInputMessage", true)
        xml.attribute("showErrorMessage", true)
        if let refusal = validation.refusal {
            if !refusal.title.isEmpty { xml.attribute("errorTitle", refusal.title) }
            if !refusal.text.isEmpty { xml.attribute("error", refusal.text) }
        }
        if let prompt = validation.prompt {
            if !prompt.title.isEmpty { xml.attribute("promptTitle", prompt.title) }
            if !prompt.text.isEmpty { xml.attribute("prompt", prompt.text) }
        }
        xml.attribute("sqref", validation.range)
        write(validation.rule, to: &xml)
        xml.close("dataValidation")
    }

    /// What may be typed: a range to choose from, or the bounds, between which is what a rule means by itself.
    private func write(_ rule: ValidationRule, to xml: inout XMLOutput) {
        switch rule {
        case .any: break
        case .list(let source): xml.element("formula1", text: source)
        case .decimal(let low, let high): writeBounds(low, high, to: &xml)
        case .whole(let low, let high): writeBounds(low, high, to: &xml)
        case .textLength(let limit): writeBounds(0, limit, to: &xml)
        }
    }

    private func writeBounds(_ low: some XMLValue, _ high: some XMLValue, to xml: inout XMLOutput) {
        xml.open("formula1")
        xml.text(low)
        xml.close("formula1")
        xml.open("formula2")
        xml.text(high)
        xml.close("formula2")
    }
}

extension ValidationRule {
    /// The type as it is stored (18.18.21, ST_DataValidationType); nil for the default, which allows anything.
    fileprivate var type: String? {
        switch self {
        case .any: nil
        case .decimal: "decimal"
        case .whole: "whole"
        case .list: "list"
        case .textLength: "textLength"
        }
    }
}
