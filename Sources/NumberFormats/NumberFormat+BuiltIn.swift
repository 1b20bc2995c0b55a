public import SpreadsheetModel

extension NumberFormat {
    /// The format that a built-in id stands for (ECMA-376 part 1, 18.8.30), for ids 0 to 49; nil for the ids the
    /// standard leaves empty, those of East Asian locales (27 to 36, 50 to 81) and custom ones (164 and up).
    ///
    /// A workbook stores no code for these ids, and Excel shows them by the settings of the machine. The codes here
    /// are those of a machine set to English (United Kingdom): 14 and 22 are days before months (`dd/mm/yyyy`), and
    /// 5 to 8, 42 and 44 show pounds. Where a workbook does give a code for such an id, that code is to be used.
    public static func builtIn(id: Int) -> NumberFormat? {
        if let code = dateCode(id: id) ?? numberCode(id: id) ?? moneyCode(id: id) { NumberFormat(code) } else { nil }
    }

    private static func numberCode(id: Int) -> String? {
        switch id {
        case 0: "General"
        case 1: "0"
        case 2: "0.00"
        case 3: "#,##0"
        case 4: "#,##0.00"
        case 9: "0%"
        case 10: "0.00%"
        case 11: "0.00E+00"
        case 12: "# ?/?"
        case 13: "# ??/??"
        case 48: "##0.0E+0"
        case 49: "@"
        default: nil
        }
    }

    private static func dateCode(id: Int) -> String? {
        switch id {
        case 14: "dd/mm/yyyy"
        case 15: "d-mmm-yy"
        case 16: "d-mmm"
        case 17: "mmm-yy"
        case 18: "h:mm AM/PM"
        case 19: "h:mm:ss AM/PM"
        case 20: "h:mm"
        case 21: "h:mm:ss"
        case 22: "dd/mm/yyyy h:mm"
        case 45: "mm:ss"
        case 46: "[h]:mm:ss"
        case 47: "mm:ss.0"
        default: nil
        }
    }

    private static func moneyCode(id: Int) -> String? {
        switch id {
        case 5: "\"£\"#,##0;-\"£\"#,##0"
        case 6: "\"£\"#,##0;[Red]-\"£\"#,##0"
        case 7: "\"£\"#,##0.00;-\"£\"#,##0.00"
        case 8: "\"£\"#,##0.00;[Red]-\"£\"#,##0.00"
        case 37: "#,##0 ;(#,##0)"
        case 38: "#,##0 ;[Red](#,##0)"
        case 39: "#,##0.00;(#,##0.00)"
        case 40: "#,##0.00;[Red](#,##0.00)"
        case 41: "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"
        case 42: "_-\"£\"* #,##0_-;-\"£\"* #,##0_-;_-\"£\"* \"-\"_-;_-@_-"
        case 43: "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"
        case 44: "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-"
        default: nil
        }
    }
}
