import Checks
import Findings
import SpreadsheetModel

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
