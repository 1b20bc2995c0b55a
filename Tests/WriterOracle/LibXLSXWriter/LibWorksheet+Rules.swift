import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

extension LibWorksheet {
    /// Rules for what may be typed.
    func addValidations() throws(LibraryFault) {
        for validation in plan.validations {
            var strings = CStrings()
            defer { strings.release() }
            var options = unsafe lxw_data_validation()
            unsafe Self.set(validation.rule, in: &options, strings: &strings)
            if let prompt = validation.prompt {
                unsafe options.input_title = strings.copyUnlessEmpty(prompt.title)
                unsafe options.input_message = strings.copyUnlessEmpty(prompt.text)
            }
            if let refusal = validation.refusal {
                unsafe options.error_title = strings.copyUnlessEmpty(refusal.title)
                unsafe options.error_message = strings.copyUnlessEmpty(refusal.text)
            }
            if !validation.isStrict {
                unsafe options.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
            }
            let range = validation.range
            let code = unsafe worksheet_data_validation_range(
                handle, range.first.libRow, range.first.libColumn, range.last.libRow, range.last.libColumn, &options)
            try demand(code, "the rule for \(range)", at: range.first)
        }
    }

    private static func set(
        _ rule: ValidationRule, in options: inout lxw_data_validation, strings: inout CStrings
    ) {
        unsafe options.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        switch rule {
        case .any:
            unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        case .decimal(let low, let high):
            unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            unsafe options.minimum_number = Double(nearest: low) ?? 0
            unsafe options.maximum_number = Double(nearest: high) ?? 0
        case .whole(let low, let high):
            unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            unsafe options.minimum_number = Double(low)
            unsafe options.maximum_number = Double(high)
        case .list(let source):
            unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            unsafe options.value_formula = strings.copy(source)
        case .textLength(let limit):
            unsafe options.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
            unsafe options.minimum_number = 0
            unsafe options.maximum_number = Double(limit)
        }
    }

    /// Formats that depend on values; of two that apply, the earlier wins.
    func addConditionalFormats(formats: inout FormatTable) throws(LibraryFault) {
        for conditional in plan.conditionalFormats {
            var strings = CStrings()
            defer { strings.release() }
            var options = unsafe lxw_conditional_format()
            unsafe options.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
            unsafe options.value_string = strings.copy(conditional.formula)
            unsafe options.format = try formats.differential(for: conditional.format)
            let range = conditional.range
            let code = unsafe worksheet_conditional_format_range(
                handle, range.first.libRow, range.first.libColumn, range.last.libRow, range.last.libColumn, &options)
            try demand(code, "the conditional format of \(range)", at: range.first)
        }
    }
}
