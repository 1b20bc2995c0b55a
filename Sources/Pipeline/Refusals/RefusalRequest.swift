import XLSXReader

/// What a bidder is told whose file could not be read.
enum RefusalRequest {
    /// The words for a file that is no workbook or cannot be opened as one; nil when that is not the bidder's doing.
    static func words(for error: XLSXReaderError) -> String? {
        switch error.code {
        case .notAWorkbook: error.foundFormat.map(words) ?? "It is not an Excel workbook. \(sendWorkbook)"
        case .passwordProtected:
            "It is protected with a password. Please remove the password, save the file and send it again."
        case .damaged:
            "It is damaged or incomplete; it may have been cut off in the e-mail. Please open it, save it again as an "
                + "Excel workbook (.xlsx) and send it again."
        case .overLimit:
            "It is larger than we can read. Please send the return form alone, without other sheets or pictures."
        default: nil
        }
    }

    /// The words for a workbook in which no return was found.
    static let noReturn =
        "It has no table of measures that we could read. Please enter your answers on the return form that we sent, and "
        + "send that file as an Excel workbook (.xlsx)."

    private static let sendWorkbook = "Please send your completed return form as an Excel workbook (.xlsx)."
    private static let saveAsWorkbook = "Please open it, save it as an Excel workbook (.xlsx) and send that file."

    private static func words(for format: FileFormat) -> String {
        switch format {
        case .empty: "It is empty. \(sendWorkbook)"
        case .xls: "It is an Excel workbook of an old kind (.xls). \(saveAsWorkbook)"
        case .xlsb: "It is an Excel binary workbook (.xlsb). \(saveAsWorkbook)"
        case .xmlSpreadsheet: "It is an Excel 2003 XML spreadsheet. \(saveAsWorkbook)"
        case .ods: "It is an OpenDocument spreadsheet (.ods). \(saveAsWorkbook)"
        case .numbers: "It is an Apple Numbers document. Please export it to Excel (.xlsx) and send that file."
        case .csv: "It is a text file, such as CSV. \(sendWorkbook)"
        case .html: "It is a web page. \(sendWorkbook)"
        case .pdf: "It is a PDF document. \(sendWorkbook) We cannot read figures from a PDF."
        case .docx: "It is a Word document. \(sendWorkbook)"
        case .pptx: "It is a presentation. \(sendWorkbook)"
        case .zip: "It is a ZIP file. \(sendWorkbook)"
        case .folder, .unknown: "It is not an Excel workbook. \(sendWorkbook)"
        }
    }
}
