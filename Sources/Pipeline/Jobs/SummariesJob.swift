package import Assessment
import AtomicFiles
import Layouts
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// Writes the assessment summaries of a tender into a folder, one workbook for each bidder and lot, and the council's own
/// record of what was withheld.
package struct SummariesJob: Sendable {
    private let summaries: [AssessmentSummary]
    private let reason: String?
    private let folder: String

    /// The name of the record, which no bidder gets.
    package static let recordName = "summaries-record.csv"

    /// A job for the summaries of a comparison.
    ///
    /// - Parameters:
    ///   - withheld: what is not told of the winner.
    ///   - reason: why; needed where anything is withheld.
    /// - Throws: ``RunFault`` when summaries cannot be made yet.
    package init(
        _ assessment: Assessment, withholding withheld: Set<SummaryLaw.WinnerFact>, reason: String?, folder: String
    ) throws(RunFault) {
        do throws(SummaryFault) {
            summaries = try SummaryMaker(assessment, withholding: withheld).summaries()
        } catch {
            throw RunFault(message: error.message, status: .refused)
        }
        self.reason = reason
        self.folder = PathText.withoutSlash(folder)
    }

    /// The paths that it writes to: the workbooks in the order of lots and bidders, then the record.
    package var paths: [String] {
        names.map { "\(folder)/\($0).xlsx" } + ["\(folder)/\(Self.recordName)"]
    }

    /// Writes everything or nothing. Each workbook is made and read back before the first is put in place.
    ///
    /// - Throws: ``RunFault`` when an output cannot be written; no letter is there then that was not before.
    package func write(replacing: Bool) throws(RunFault) {
        let made = try summaries.map { summary throws(RunFault) in
            try VerifiedWorkbook.bytes(
                of: AssessmentSummaryWorkbook(summary, version: ToolVersion.current).plan())
        }
        try OutputPlan.makeFolder(folder)
        do {
            var files = FileTransaction(replacing: replacing)
            for (bytes, path) in zip(made, paths) { try files.add(bytes, at: path) { _ in } }
            try files.add(record, at: "\(folder)/\(Self.recordName)")
            try files.publish()
        } catch {
            throw RunFault(writing: error)
        }
    }

    /// A name for each workbook, no two alike.
    private var names: [String] {
        var taken: [String: Int] = [:]
        return summaries.map { summary in
            let lot = summary.lot.map { "-\(OutputNames.plain($0))" } ?? ""
            let name = OutputNames.plain(CellText.line(summary.bid.bidder, limit: 60)) + lot + "-summary"
            let number = taken[name.lowercased(), default: 0] + 1
            taken[name.lowercased()] = number
            return number == 1 ? name : "\(name)-\(number)"
        }
    }

    /// What each bidder was told of the winner and what was withheld, with the reason.
    private var record: String {
        let rows = zip(summaries, paths).map { summary, path in
            [
                summary.bid.bidder, summary.lot ?? "", PathText.name(of: path), summary.law.citation,
                summary.withheld.map(\.rawValue).joined(separator: ", "),
                summary.withheld.isEmpty ? "" : reason ?? "",
            ]
        }
        let headings = ["bidder", "lot", "file", "law", "withheld", "reason"]
        return CSVField.document(([headings] + rows).map { $0.map { .text($0) } })
    }
}
