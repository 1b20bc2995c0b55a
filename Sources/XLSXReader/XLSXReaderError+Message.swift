import SpreadsheetModel

extension XLSXReaderError: CustomStringConvertible {
    /// One sentence: what is wrong, and where. What to do is the caller's to say.
    ///
    /// One line, whatever the names in it hold: what would break it or steer a terminal is shown as its code point.
    public var message: String { VisibleText.of(sentence) }

    private var sentence: String {
        switch code {
        case .notAWorkbook: "\(fileName) is \(foundFormat?.noun ?? "not a workbook")."
        case .passwordProtected: "\(fileName) is password-protected."
        case .damaged: "\(place) is damaged or incomplete: \(detail)."
        case .overLimit: overLimitSentence
        case .missingFile: "There is no file \(fileName)."
        case .unreadableFile: "\(fileName) cannot be read: \(detail)."
        default: "\(place) cannot be read: \(detail)."
        }
    }

    /// The message and the technical place, on one line.
    public var description: String {
        let technical = [part, offset.map { "byte \($0)" }].compactMap(\.self).joined(separator: ", ")
        return VisibleText.of(sentence + " [\(code)" + (technical.isEmpty ? "" : ", " + technical) + "]")
    }

    /// "acme.xlsx (sheet Return, cell G19)".
    private var place: String {
        let inside = [sheet.map { "sheet \($0)" }, cell.map { "cell \($0)" }].compactMap(\.self)
        return fileName + (inside.isEmpty ? "" : " (" + inside.joined(separator: ", ") + ")")
    }

    private var overLimitSentence: String {
        guard let overrun else { return "\(place) is larger than is accepted." }
        return "\(place) is larger than is accepted: \(overrun.subject) is \(overrun.value), and the limit is"
            + " \(overrun.limit)."
    }
}

extension FileFormat {
    /// What the file is, in words that follow "is".
    fileprivate var noun: String {
        switch self {
        case .empty: "empty"
        case .xls: "an old Excel workbook (.xls)"
        case .xlsb: "an Excel binary workbook (.xlsb)"
        case .xmlSpreadsheet: "an Excel 2003 XML spreadsheet"
        case .ods: "an OpenDocument spreadsheet (.ods)"
        case .numbers: "an Apple Numbers document"
        case .csv: "a text file, such as CSV, not a workbook"
        case .html: "a web page, not a workbook"
        case .pdf: "a PDF document, not a workbook"
        case .docx: "a Word document, not a workbook"
        case .pptx: "a presentation, not a workbook"
        case .zip: "a ZIP file with no workbook in it"
        case .folder: "a folder"
        case .unknown: "not a workbook"
        }
    }
}
