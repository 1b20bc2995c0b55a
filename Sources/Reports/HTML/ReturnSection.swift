import Checks
import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The part of the page about one file.
struct ReturnSection {
    let checked: CheckedReturn
    /// The file's place on the page, from 1.
    let number: Int

    /// The name that links lead to.
    var anchor: String { "return-\(number)" }

    /// What became of the file, in a few words.
    var verdict: String {
        guard (try? checked.outcome.get()) != nil else { return "not read." }
        return TerminalSafeText.tally(checked.count) + "."
    }

    /// The stops of the file as links to their places.
    var stops: Markup {
        let stops = checked.findings.enumerated().filter { $1.severity == .stop }
        guard !stops.isEmpty else { return .group([]) }
        return .element(
            "ul", [:],
            stops.map { index, finding in
                .element(
                    "li", [:],
                    .element(
                        "a", ["href": "#\(identifier(ofFinding: index))"],
                        .text(FindingItem.place(finding) + ": " + finding.message)))
            })
    }

    /// The section.
    var markup: Markup {
        let heading = Markup.element("h2", ["id": "\(anchor)-heading"], .element("bdi", [:], .text(checked.shownName)))
        let content: [Markup] =
            switch checked.outcome {
            case .success(let valued):
                [facts(valued), formFindings, LineTable(valued, findings: numbered, anchor: anchor).markup]
            case .failure(let refusal):
                [
                    .element(
                        "p", [:], .element("strong", [:], .text("Not read. ")), .text(refusal.message))
                ]
            }
        return .element(
            "section", ["id": anchor, "class": "return", "aria-labelledby": "\(anchor)-heading"], [heading] + content)
    }

    private var numbered: [FindingItem] {
        checked.findings.enumerated().map { FindingItem(finding: $1, identifier: identifier(ofFinding: $0)) }
    }

    private func identifier(ofFinding index: Int) -> String { "\(anchor)-finding-\(index + 1)" }

    private func facts(_ valued: ValuedReturn) -> Markup {
        let facts = [
            ("Bidder", valued.source.bidder), ("Tender", valued.source.tender), ("Sheet", valued.source.sheet),
            ("Total stated in the return", valued.source.statedTotal.amount?.displayText),
            ("Sum of the stated lines", valued.total.isStated ? valued.total.stated.displayText : nil),
            ("Total recomputed, answer × proxy", valued.total.computed.displayText),
            ("Stated less recomputed", valued.total.statedGap?.displayText),
            ("Found", verdict), ("What was read", CoverageText.sentence(valued.source)),
            ("SHA-256 of the file", checked.file?.sha256),
        ]
        let shown = facts.compactMap { label, value in
            value.map {
                Markup.group([
                    .element("dt", [:], .text(label)), .element("dd", [:], .element("bdi", [:], .text($0))),
                ])
            }
        }
        return .element("dl", [:], shown)
    }

    /// What is about the form as a whole, or about a cell outside the rows of measures.
    private var formFindings: Markup {
        let valued = try? checked.outcome.get()
        let rows = Set(valued?.lines.map(\.line.referenceCell.row) ?? [])
        let items = numbered.filter { item in
            item.finding.location.sheet != valued?.source.sheet
                || item.finding.location.cell.map { !rows.contains($0.row) } ?? true
        }
        guard !items.isEmpty else { return .group([]) }
        return .element(
            "div", ["class": "form"], .element("h3", [:], .text("About the form")),
            .element("ul", [:], items.map(\.markup)))
    }
}

/// One finding as an item of a list.
struct FindingItem {
    let finding: Finding
    /// The name that links lead to.
    let identifier: String

    /// Where it is: "Return!G19", or "Form" when it is about no one cell.
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
