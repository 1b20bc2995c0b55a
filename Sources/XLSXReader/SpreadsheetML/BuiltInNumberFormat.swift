/// The number formats that have an identifier and no code in the file.
///
/// Source: ECMA-376 part 1, 18.8.30. Identifiers 5 to 8 and 41 to 44 are currency and accounting formats, which the
/// standard leaves to the application; Excel's codes for English stand here, without a currency sign because the sign
/// is that of the reader's own country. Files from Excel spell these out, so the table is seldom asked for them.
enum BuiltInNumberFormat {
    /// The code of an identifier; nil when it has none.
    static func code(_ identifier: Int) -> String? { codes[identifier] }

    private static let codes: [Int: String] = [
        0: "General",
        1: "0",
        2: "0.00",
        3: "#,##0",
        4: "#,##0.00",
        5: "#,##0_);\\(#,##0\\)",
        6: "#,##0_);[Red]\\(#,##0\\)",
        7: "#,##0.00_);\\(#,##0.00\\)",
        8: "#,##0.00_);[Red]\\(#,##0.00\\)",
        9: "0%",
        10: "0.00%",
        11: "0.00E+00",
        12: "# ?/?",
        13: "# ??/??",
        14: "mm-dd-yy",
        15: "d-mmm-yy",
        16: "d-mmm",
        17: "mmm-yy",
        18: "h:mm AM/PM",
        19: "h:mm:ss AM/PM",
        20: "h:mm",
        21: "h:mm:ss",
        22: "m/d/yy h:mm",
        37: "#,##0_);\\(#,##0\\)",
        38: "#,##0_);[Red]\\(#,##0\\)",
        39: "#,##0.00_);\\(#,##0.00\\)",
        40: "#,##0.00_);[Red]\\(#,##0.00\\)",
        41: "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
        42: "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
        43: "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
        44: "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
        45: "mm:ss",
        46: "[h]:mm:ss",
        47: "mm:ss.0",
        48: "##0.0E+0",
        49: "@",
    ]
}
