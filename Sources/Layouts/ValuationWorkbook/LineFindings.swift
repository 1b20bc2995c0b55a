import Findings
import SocialValue
import SpreadsheetModel

/// Which findings are about which line of a return, so that the two can lead to each other.
struct LineFindings {
    /// The findings in the order of the Findings sheet: worst first, and those of one weight from the top of the return
    /// down.
    let all: [Finding]
    /// Their weights: a finding is many texts, and an array hands out a copy.
    private let severities: [Severity]
    private let positions: [Int: [Int]]
    /// The row of the line that each is about; nil for those about the return as a whole.
    private let rowNumbers: [Int?]

    init(_ findings: [Finding], of source: Return) {
        let findings = Self.worstFirst(findings, in: source.sheet)
        all = findings
        severities = findings.map(\.severity)
        let lines = Set(source.lines.map(\.rowNumber))
        rowNumbers = findings.map { finding in
            guard finding.location.sheet == source.sheet, let row = finding.location.cell?.rowNumber,
                lines.contains(row)
            else { return nil }
            return row
        }
        var positions: [Int: [Int]] = [:]
        for (position, row) in rowNumbers.enumerated() {
            if let row { positions[row, default: []].append(position) }
        }
        self.positions = positions
    }

    /// The findings by weight; those of one weight about the whole first, then the return's own sheet row by row, its cells
    /// from left to right, then the other sheets. Equals keep their order.
    private static func worstFirst(_ findings: [Finding], in sheet: String) -> [Finding] {
        func place(_ finding: Finding) -> Int {
            finding.location.cell == nil ? 0 : finding.location.sheet == sheet ? 1 : 2
        }
        return findings.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.severity != other.severity { return one.severity > other.severity }
            if place(one) != place(other) { return place(one) < place(other) }
            if one.location.sheet == other.location.sheet, let cell = one.location.cell,
                let next = other.location.cell, cell != next
            {
                return cell < next
            }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// The positions in ``all`` of what was found in a line, by the line's row in the return.
    func positions(ofRow rowNumber: Int) -> [Int] { positions[rowNumber] ?? [] }

    /// The row in the return of the line that a finding is about, by its position in ``all``; nil for findings about the
    /// return as a whole.
    func rowNumber(ofFindingAt position: Int) -> Int? { rowNumbers[position] }

    /// "1 stop, 2 check" for a line, or nil when nothing was found in it.
    func counts(ofRow rowNumber: Int) -> String? {
        let found = positions(ofRow: rowNumber).map { severities[$0] }
        let words = Severity.allCases.compactMap { severity in
            let count = found.count { $0 == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)"
        }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// The weight of the gravest finding in a line; nil when nothing was found in it.
    func gravest(ofRow rowNumber: Int) -> Severity? {
        positions(ofRow: rowNumber).map { severities[$0] }.max()
    }

    /// The warning for every printed page of the figures; nil when no finding stops the return.
    var pageWarning: String? {
        guard severities.contains(.stop) else { return nil }
        return "Do not use these figures until the problems marked Stop are resolved: see \(FindingsSheet.name)"
    }

    /// Whether the figures can be used, in a sentence that leads to the sheet of findings: what the checks of a workbook do
    /// not tell.
    var verdict: String {
        guard !all.isEmpty else { return "Nothing was found in the return: no problems stop you using these figures." }
        let (stops, checks, notes) = (count(.stop), count(.check), count(.note))
        let counts =
            "\(stops) \(stops == 1 ? "stop" : "stops"), \(checks) to check, \(notes) \(notes == 1 ? "note" : "notes")"
        let accepted = AcceptedStops.words(all).map { " (\(CellText.line($0)))" } ?? ""
        let meaning =
            stops > 0
            ? "do not use these figures until the problems marked Stop are resolved"
            : "no problems stop you using these figures"
        return "\(counts): \(meaning)\(accepted); see \(FindingsSheet.name)."
    }

    /// How many findings have a weight.
    func count(_ severity: Severity) -> Int {
        all.indices.reduce(0) { $0 + (severities[$1] == severity ? all[$1].times : 0) }
    }

    /// What was found in a line, one sentence a line, for its comment; nil when nothing was.
    func comment(onRow rowNumber: Int) -> String? {
        let found = positions(ofRow: rowNumber).map { position in
            "\(all[position].severity.rawValue): \(CellText.line(all[position].message, limit: 400))"
        }
        return found.isEmpty ? nil : CellText.fitting(found.joined(separator: "\n"))
    }
}
