import Findings
import SpreadsheetModel

/// One finding as an item of a list.
struct FindingItem {
    let finding: Finding
    /// The name that links lead to.
    let identifier: String

    init(_ finding: Finding, identifier: String) {
        self.finding = finding
        self.identifier = identifier
    }

    /// Where it stands: "Return!G19", or "Form" when it is about no one cell.
    static func place(_ finding: Finding) -> String {
        let parts = [finding.location.sheet, finding.location.cell?.description].compactMap(\.self)
        return finding.location.cell == nil ? "Form" : parts.joined(separator: "!")
    }

    /// The weight as a word, the place, the sentence, what to do.
    var markup: Markup {
        let weight = finding.severity == .stop ? "Stop" : finding.severity == .check ? "Check" : "Note"
        let fix =
            finding.severity == .note
            ? Markup.group([]) : .element("p", ["class": "fix"], .text("What to do: " + finding.fix))
        return .element(
            "li", ["class": "finding \(finding.severity.rawValue)", "id": identifier],
            .element(
                "p", [:], .element("span", ["class": "weight"], .text(weight)), .text(" "),
                .element("b", [:], .text(Self.place(finding))), .text(" "), .text(finding.message)),
            fix,
            .group(finding.remarks.map { .element("p", ["class": "fix"], .text($0)) }))
    }
}
