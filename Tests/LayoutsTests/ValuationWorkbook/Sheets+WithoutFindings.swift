import Findings
import TestSupport
import Valuation

@testable import Layouts

// Sheets of returns in which nothing was found, for the tests that are about something else.

extension PledgeSheet {
    init(_ valued: ValuedReturn, basis: ValuationBasis) {
        self.init(valued, basis: basis, findings: LineFindings([], of: valued.source))
    }
}

extension ReconciliationSheet {
    init(_ valued: ValuedReturn, basis: ValuationBasis = .computed) {
        self.init(
            valued, basis: basis, pledges: PledgeSheet(valued, basis: basis),
            findings: LineFindings([], of: valued.source))
    }
}

extension FindingsSheet {
    /// The findings of a return of one line.
    init(_ findings: [Finding]) {
        let valued = Valuer().value(.sample([.sample()]))
        let lines = LineFindings(findings, of: valued.source)
        self.init(lines, pledges: PledgeSheet(valued, basis: .computed, findings: lines))
    }
}

extension AboutSheet {
    init(_ valued: ValuedReturn, basis: ValuationBasis, version: String) {
        self.init(
            WorkbookFacts(valued: valued, findings: [], basis: basis, version: version),
            findings: LineFindings([], of: valued.source)
        )
    }
}

extension SummarySheet {
    init(_ valued: ValuedReturn, basis: ValuationBasis, pledges: PledgeSheet) {
        self.init(valued, basis: basis, pledges: pledges, findings: LineFindings([], of: valued.source))
    }
}
