import Checks
import Returns
import SocialValue
import TestSupport
import Valuation

@testable import Findings

/// The published table as the pipeline hands it to a report.
enum PublishedReport {
    /// The table, read, valued and checked.
    static func checked() throws -> CheckedReturn {
        let valued = Valuer().value(try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file))
        return CheckedReturn(
            fileName: PublishedTable.file.name, file: PublishedTable.file, outcome: .success(valued),
            findings: CheckCatalogue.findings(in: valued))
    }

    /// A file that was refused before its bytes were read.
    static let refused = CheckedReturn(
        fileName: "late.xlsx", file: nil,
        outcome: .failure(
            Refusal(code: "no-such-file", message: "late.xlsx does not exist. Check the name.", cause: .missingFile)),
        findings: [])
}
