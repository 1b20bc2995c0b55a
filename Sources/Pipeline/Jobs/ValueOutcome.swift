package import Checks
import Findings
package import Layouts
import SocialValue
import Valuation
import Vocabulary
import WorkbookPlans

/// What became of one return that was to be valued into a workbook.
package struct ValueOutcome: Sendable {
    /// The return as it was checked.
    package let checked: CheckedReturn
    /// The paths of what was written, the workbook first; empty when nothing was.
    package let written: [String]
    /// Why something was not written; nil when everything was, or when the return itself was refused.
    package let fault: RunFault?

    /// The exit code that this outcome asks for.
    package func status(isStrict: Bool) -> ExitStatus {
        max(ExitStatus(checked, isStrict: isStrict), fault?.status ?? .ready)
    }

    /// The outcome as a row of the index.
    package var indexEntry: IndexEntry {
        var entry = IndexEntry(
            fileName: checked.shownName, sha256: checked.file?.sha256, valued: try? checked.outcome.get(),
            stops: checked.count(.stop), checks: checked.count(.check), notes: checked.count(.note),
            workbook: written.first.map(InputFile.name), reason: checked.refusal?.message ?? fault?.message,
            bidderKey: (try? checked.outcome.get())?.source.bidder.map(OrganisationName.key))
        entry.part = checked.part
        return entry
    }
}
