import Checks
import Findings
import SocialValue
import SpreadsheetModel
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

extension Refusal {
    /// The refusal of a ZIP file of workbooks that was given as one, its name saying nothing else; nil for any other file.
    init?(zipOfWorkbooks input: InputFile) {
        let archive = (try? ZipArchive(bytes: input.bytes, fileName: input.file.name, limits: .untrusted)) ?? nil
        let workbooks = (archive?.names ?? []).filter { name in
            WorkbookFileName.isLikely(name) && !WorkbookFileName.isSystemFile(name)
                && !WorkbookFileName.isLockFile(name)
        }
        guard !workbooks.isEmpty else { return nil }
        let shown = workbooks.prefix(5).joined(separator: ", ") + (workbooks.count > 5 ? ", …" : "")
        let count = workbooks.count == 1 ? "a workbook" : "\(workbooks.count) workbooks"
        self.init(
            code: "zip-of-workbooks",
            message:
                "\(input.file.name) is a ZIP file with \(count) in it: \(shown). Let its name end in .zip, or take the "
                + "workbooks out.",
            cause: .unusableFile)
    }
}

extension Refusal {
    /// The refusal of a return with more rows of measures than are read.
    init(tooManyLines name: String) {
        self.init(
            code: "over-limit",
            message: "\(name) has more rows of measures than we accept. The limit is \(Return.mostLines). "
                + "Ask the bidder for a smaller file.",
            cause: .unusableFile)
    }

    /// The refusal of a file that takes more than one file is given.
    init(tooCostly name: String) {
        self.init(
            code: "too-costly",
            message: "\(name) takes more memory or time than one file is given (\(FileTrial.memory >> 20) MB and "
                + "\(FileTrial.seconds) seconds), so it was not read. Ask the bidder for a smaller file: copied rows and "
                + "formatting far below the last row can make it large.",
            cause: .unusableFile)
    }
}

extension Refusal {
    /// The refusal of a workbook that has no visible sheet of the name asked for.
    init(noSheet name: String, among sheets: [Sheet], of file: String) {
        let visible = sheets.filter { $0.visibility == .visible }.map { "\"\($0.name)\"" }
        let shown = visible.prefix(20).joined(separator: ", ") + (visible.count > 20 ? ", …" : "")
        self.init(
            code: "no-such-sheet",
            message: "\(file) has no visible sheet \"\(name)\". Its sheets: \(shown.isEmpty ? "none" : shown).",
            cause: .unusableFile)
    }

    /// The refusal of a workbook with several returns where one is asked for.
    init(severalReturns: [CheckedReturn]) {
        let parts = severalReturns.compactMap(\.part).map { "\"\($0)\"" }
        self.init(
            code: "several-return-tables",
            message:
                "\(severalReturns.first?.fileName ?? "The file") has \(severalReturns.count) returns, on the sheets "
                + "\(parts.joined(separator: " and ")). Name one with --sheet.",
            cause: .unusableFile)
    }
}
