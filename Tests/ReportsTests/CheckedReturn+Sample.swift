import Checks
import Findings
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Valuation

extension CheckedReturn {
    /// The council's published table, checked.
    static let published = sample(PublishedTable.sheet)

    /// A return whose cells hold markup, formulas, control characters and direction marks.
    static let hostile = sample(
        SheetGrid(
            """
            Bidder:   | '<script>alert(1)</script>
            Reference | Question              | Proxy Value | Answer              | Pledged Social Value
            NT1       | "a" & 'b' </td></tr>  | 2           | '=HYPERLINK("x")    |
            NT2       | \u{202E}gnp.exe\u{7}  | 2           | '@SUM(1+1);=cmd    | '=4
            """
        ).sheet, file: "=1+1 <b>.xlsx")

    /// A file that was refused.
    static let refused = CheckedReturn(
        fileName: "old & locked.xlsx", file: nil,
        outcome: .failure(
            Refusal(
                code: "password-protected", message: "old & locked.xlsx is password protected. Ask for it without.",
                cause: .unusableFile)),
        findings: [])

    private static func sample(_ sheet: Sheet, file name: String = PublishedTable.file.name) -> CheckedReturn {
        let file = SourceFile(
            name: name, sha256: PublishedTable.file.sha256, byteCount: PublishedTable.file.byteCount)
        let outcome = Result { try ReturnReader.read([sheet], from: file) }
            .map { Valuer().value($0) }
            .mapError { Refusal(code: "no-return-table", message: "\($0)", cause: .unusableFile) }
        return CheckedReturn(
            fileName: name, file: file, outcome: outcome,
            findings: (try? outcome.get()).map(CheckCatalogue.findings) ?? [])
    }
}
