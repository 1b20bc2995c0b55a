import Findings
package import XLSXReader

extension Refusal {
    /// The refusal that a reader's error means: what the reader found, and what to do about it.
    package init(reading error: XLSXReaderError, owner: FileOwner) {
        let advice = Self.advice(on: error, owner)
        self.init(
            code: error.code.description, message: advice.isEmpty ? error.message : "\(error.message) \(advice)",
            cause: RefusalCause(error.code), request: owner == .bidder ? RefusalRequest.words(for: error) : nil)
    }

    private static func advice(on error: XLSXReaderError, _ owner: FileOwner) -> String {
        switch error.code {
        case .notAWorkbook: advice(on: error.foundFormat ?? .unknown, owner)
        case .passwordProtected:
            owner == .bidder
                ? "Ask the bidder to remove the password and send it again." : "Remove the password and save it again."
        case .damaged:
            owner == .bidder
                ? "Ask the bidder to save it again and send it again." : "Save it again, or give another copy of it."
        case .overLimit: owner == .bidder ? "Ask the bidder for a smaller file." : "Give a smaller file."
        case .missingFile: "Check the name and the folder."
        default: ""
        }
    }

    private static func advice(on format: FileFormat, _ owner: FileOwner) -> String {
        switch format {
        case .xls, .xlsb, .xmlSpreadsheet, .ods: "Open it and save it as Excel Workbook (.xlsx), then use that file."
        case .numbers: "Export it to Excel (.xlsx), then use that file."
        case .folder: "Name the workbook inside it."
        case .empty where owner == .bidder: "Ask the bidder to send it again."
        default:
            switch owner {
            case .bidder: "Ask the bidder for the workbook (.xlsx)."
            case .council: "Give the council's workbook (.xlsx), or the same as JSON (.json)."
            case .anyone: "Give the workbook (.xlsx)."
            }
        }
    }
}

extension RefusalCause {
    /// The kind of failure that a reader's error is.
    init(_ code: XLSXReaderError.Code) {
        self =
            switch code {
            case .missingFile: .missingFile
            case .unreadableFile: .inputFault
            default: .unusableFile
            }
    }
}
