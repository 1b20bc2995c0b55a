import Foundation

/// The report of `check --format json`, as far as cases of faults ask for it.
struct FaultReport: Decodable {
    struct Refusal: Decodable {
        let code: String
        let message: String
    }

    struct Total: Decodable {
        let computed: String
    }

    struct Finding: Decodable {
        let code: String
        let severity: String
        let sheet: String?
        let cell: String?
        let message: String
        let fix: String
    }

    struct Return: Decodable {
        let outcome: String
        let refusal: Refusal?
        let bidder: String?
        let total: Total?
        let findings: [Finding]
    }

    let returns: [Return]

    /// What differs from what a case expects, one sentence each.
    func differences(from expected: FaultCase) -> [String] {
        guard let only = returns.first, returns.count == 1 else { return ["\(returns.count) returns"] }
        var found: [String] = []
        func compare(_ name: String, _ value: String?, _ wanted: String?) {
            if let wanted, value != wanted { found.append("\(name) is \(value ?? "absent"), not \(wanted)") }
        }
        compare("outcome", only.outcome, expected.outcome)
        compare("refusal", only.refusal?.code, expected.refusal)
        compare("computed", only.total?.computed, expected.computed)
        if let bidder = expected.bidder, only.bidder != bidder {
            found.append("bidder is \(only.bidder ?? "absent"), not \(bidder ?? "absent")")
        }
        if let count = expected.findings, only.findings.count != count {
            found.append("\(only.findings.count) findings, not \(count): \(only.findings.map(\.code))")
        }
        for code in expected.lacks ?? [] where only.findings.contains(where: { $0.code == code }) {
            found.append("there is a finding \(code)")
        }
        for wanted in expected.has ?? [] where !only.findings.contains(where: { $0.fits(wanted) }) {
            let near = only.findings.filter { $0.code == wanted.code }
            found.append("no finding \(wanted); of this code: \(near)")
        }
        return found
    }
}

extension FaultReport.Finding {
    /// Whether this is the finding that a case expects.
    func fits(_ wanted: FaultCase.Expected) -> Bool {
        code == wanted.code && severity == wanted.severity ?? severity && (wanted.sheet == nil || sheet == wanted.sheet)
            && (wanted.cell == nil || cell == wanted.cell)
            && (wanted.says.map { message.contains($0) || fix.contains($0) } ?? true)
    }
}
