import Findings
import SpreadsheetModel

/// Findings for a terminal, each with its weight, its place, what was found and what to do.
struct FindingLines {
    /// Bold and colour, or none.
    let style: TerminalStyle
    /// The sheet that goes without saying; nil when every place names its sheet.
    let homeSheet: String?
    /// Findings of one kind, other than stops, that are told one by one before the rest is counted.
    private static let shownOfAKind = 5
    /// The columns in front of a finding's words: its weight, with two columns of space around it.
    private static let margin = 9

    /// What is counted: notes never crowd out what somebody has to look at.
    private struct Kind: Hashable {
        let code: FindingCode
        let severity: Severity
    }

    /// The lines for some findings, in their order. A stop is always told in full.
    func lines(_ findings: [Finding]) -> [String] {
        var told: [Kind: Int] = [:]
        var rest: [FindingCode: [Finding]] = [:]
        var lines: [String] = []
        for finding in findings {
            let kind = Kind(code: finding.code, severity: finding.severity)
            told[kind, default: 0] += 1
            if finding.severity == .stop || told[kind, default: 0] <= Self.shownOfAKind {
                lines.append(text(finding))
            } else {
                rest[finding.code, default: []].append(finding)
            }
        }
        for (code, rest) in rest.sorted(by: { $0.key.description < $1.key.description }) {
            let cells = rest.compactMap { homeSheet != nil && $0.location.cell == nil ? nil : place($0) }
            let listed = cells.prefix(12).joined(separator: " ") + (cells.count > 12 ? " …" : "")
            lines.append(
                "  "
                    + TerminalSafeText.wrapped(
                        "and \(rest.reduce(0) { $0 + $1.times }) more of \(code)" + (cells.isEmpty ? "" : ": ")
                            + VisibleText.of(listed),
                        width: style.width - 2, indent: "  "))
        }
        return lines
    }

    private func text(_ finding: Finding) -> String {
        let indent = String(repeating: " ", count: Self.margin)
        let width = style.width - Self.margin
        let place = VisibleText.of(place(finding))
        let message = VisibleText.of(finding.message)
        // A short place stands in front of the message, a long one in lines of its own.
        let isLong = place.count > width / 2
        let head =
            isLong
            ? style.bold(TerminalSafeText.wrapped(place, width: width, indent: indent)) + "\n" + indent
                + TerminalSafeText.wrapped(message, width: width, indent: indent)
            : style.bold(place) + "  "
                + TerminalSafeText.wrapped(message, width: width, indent: indent, behind: place.count + 2)
        var lines = ["  \(severity(finding.severity))  \(head)"]
        if finding.severity > .note {
            lines.append(indent + TerminalSafeText.wrapped(finding.fix, width: width, indent: indent))
        }
        lines += finding.remarks.map { remark in
            indent + TerminalSafeText.wrapped(VisibleText.of(remark), width: width, indent: indent)
        }
        return lines.joined(separator: "\n")
    }

    /// The cell, with its sheet where findings stand on several; a JSON path stands in the sheet's place.
    private func place(_ finding: Finding) -> String {
        let sheet = finding.location.sheet
        if let homeSheet, finding.location.cell == nil || sheet == homeSheet {
            return finding.location.cell?.description ?? "form"
        }
        let parts = [sheet, finding.location.cell?.description].compactMap(\.self)
        return parts.isEmpty ? "file" : parts.joined(separator: "!")
    }

    /// The word in five columns, so that places line up.
    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .stop: style.red("STOP ")
        case .check: style.yellow("check")
        case .note: style.dim("note ")
        }
    }
}
