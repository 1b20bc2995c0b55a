import SpreadsheetModel

extension XLSXReaderError: CustomStringConvertible {
    /// One sentence or two for the person who has the file: what is wrong, where, and what to do.
    ///
    /// One line, whatever the names in it hold: what would break it or steer a terminal is shown as U+FFFD.
    public var message: String { Self.oneLine(sentences) }

    private var sentences: String {
        switch code {
        case .notAWorkbook: foundFormat.map(sentence(for:)) ?? "\(fileName) is not a workbook."
        case .passwordProtected:
            "\(fileName) is password-protected. Ask the bidder to remove the password and send it again."
        case .damaged:
            "\(place) is damaged or incomplete: \(detail). Ask the bidder to save it again and send it again."
        case .overLimit: overLimitSentence
        case .missingFile: "There is no file \(fileName). Check the name and the folder."
        case .unreadableFile: "\(fileName) cannot be read: \(detail)."
        default: "\(place) cannot be read: \(detail)."
        }
    }

    /// The message and the technical place, on one line.
    public var description: String {
        let technical = [part, offset.map { "byte \($0)" }].compactMap(\.self).joined(separator: ", ")
        return Self.oneLine(sentences + " [\(code)" + (technical.isEmpty ? "" : ", " + technical) + "]")
    }

    /// Text from a file without control characters, line ends and marks that turn the direction of writing.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isSteering($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// "acme.xlsx (sheet Return, cell G19)".
    private var place: String {
        let inside = [sheet.map { "sheet \($0)" }, cell.map { "cell \($0)" }].compactMap(\.self)
        return fileName + (inside.isEmpty ? "" : " (" + inside.joined(separator: ", ") + ")")
    }

    private var overLimitSentence: String {
        guard let overrun else { return "\(place) is larger than is accepted." }
        return "\(place) is larger than is accepted: \(overrun.subject) is \(overrun.value), and the limit is"
            + " \(overrun.limit). Ask for a smaller file, or raise the limit \(overrun.name) if you trust this one."
    }

    private func sentence(for format: FileFormat) -> String {
        let resave = "Open it and save it as Excel Workbook (.xlsx), then use that file."
        return switch format {
        case .empty: "\(fileName) is empty. Ask the bidder to send it again."
        case .xls: "\(fileName) is an old Excel workbook (.xls). \(resave)"
        case .xlsb: "\(fileName) is an Excel binary workbook (.xlsb). \(resave)"
        case .xmlSpreadsheet: "\(fileName) is an Excel 2003 XML spreadsheet. \(resave)"
        case .ods: "\(fileName) is an OpenDocument spreadsheet (.ods). \(resave)"
        case .numbers: "\(fileName) is an Apple Numbers document. Export it to Excel (.xlsx), then use that file."
        case .csv: "\(fileName) is a text file, such as CSV, not a workbook. Ask the bidder for the workbook (.xlsx)."
        case .html: "\(fileName) is a web page, not a workbook. Ask the bidder for the workbook (.xlsx)."
        case .pdf: "\(fileName) is a PDF document, not a workbook. Ask the bidder for the workbook (.xlsx)."
        case .docx: "\(fileName) is a Word document, not a workbook. Ask the bidder for the workbook (.xlsx)."
        case .pptx: "\(fileName) is a presentation, not a workbook. Ask the bidder for the workbook (.xlsx)."
        case .zip: "\(fileName) is a ZIP file with no workbook in it. Ask the bidder for the workbook (.xlsx)."
        case .folder: "\(fileName) is a folder. Name the workbook inside it."
        case .unknown: "\(fileName) is not a workbook. Ask the bidder for the workbook (.xlsx)."
        }
    }
}
