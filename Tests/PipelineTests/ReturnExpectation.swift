import Checks
import Findings
import Fixtures
import FoundationEssentials
import SocialValue
import SpreadsheetModel
import Valuation

/// What the maker of a folder's returns says that each must come to: the lines under `# name` in its `expected.txt`.
struct ReturnExpectation {
    /// The lines by the name of the return.
    let byName: [String: [String]]

    init(folder: String) throws {
        let path = Fixtures.path(folder + "/expected.txt")
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        var expectations: [String: [String]] = [:]
        var name = ""
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("# ") {
                name = String(line.dropFirst(2))
            } else {
                expectations[name, default: []].append(line)
            }
        }
        byName = expectations
    }

    /// The name of a return by the path of its workbook: "years" for "Layouts/years.xlsx".
    static func name(of fixture: String) -> String {
        String(fixture.drop { $0 != "/" }.dropFirst().dropLast(".xlsx".count))
    }

    /// The same lines for what was read.
    static func told(_ checked: CheckedReturn) -> [String] {
        switch checked.outcome {
        case .failure(let refusal): return ["refused \(refusal.code)"]
        case .success(let valued):
            let source = valued.source
            let lines = valued.lines.map { line in
                "line \(line.line.label) \(answer(line.line.answer)) \(line.computed?.description ?? "-")"
            }
            let findings = checked.findings.map { finding in
                "finding \(finding.severity.rawValue) \(finding.location.cell?.description ?? "form") \(finding.code)"
            }
            return ["sheet \(source.sheet)", "bidder \(source.bidder ?? "-")", "tender \(source.tender ?? "-")"] + lines
                + ["total \(valued.total.computed)", "stated \(source.statedTotal.amount?.description ?? "-")"]
                + findings.sorted()
        }
    }

    private static func answer(_ answer: Answer) -> String {
        answer.state.quantity?.description ?? answer.state.name
    }
}
