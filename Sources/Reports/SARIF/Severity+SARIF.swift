import Findings

extension Severity {
    /// The level that SARIF has for it (SARIF 2.1.0, 3.27.10).
    var sarifLevel: String {
        switch self {
        case .stop: "error"
        case .check: "warning"
        case .note: "note"
        }
    }
}
