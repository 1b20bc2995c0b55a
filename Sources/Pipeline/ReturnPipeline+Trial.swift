import Checks
import Layouts
import Reports
import SpreadsheetModel

extension ReturnPipeline {
    /// Makes of the file on standard input what it is wanted for, and keeps nothing: what ``FileTrial`` starts.
    package func tryInput(for purpose: TrialPurpose) {
        for checked in check(ReturnInput(path: InputFile.standardInput)) { make(purpose, of: checked) }
    }

    private func make(_ purpose: TrialPurpose, of checked: CheckedReturn) {
        guard case .success(let valued) = checked.outcome else { return }
        var options = WorkbookOptions()
        switch purpose {
        case .report: _ = JSONReport().part(checked, at: 0)
        case .finance: _ = try? workbook(of: valued, findings: checked.findings, options: options)
        case .publication:
            options.profile = .publication
            _ = try? workbook(of: valued, findings: checked.findings, options: options)
        case .queries: _ = try? ClarifyJob.bytes(of: checked, valued)
        }
    }
}
