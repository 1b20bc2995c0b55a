import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The table of a return's lines, what was found standing in the row it is about.
struct LineTable {
    private let valued: ValuedReturn
    private let findings: [Int: [FindingItem]]
    private let anchor: String

    /// - Parameter anchor: the section's name, to make the caption's from.
    init(_ valued: ValuedReturn, findings: [FindingItem], anchor: String) {
        self.valued = valued
        self.anchor = anchor
        let here = findings.filter { $0.finding.location.sheet == valued.source.sheet }
        self.findings = Dictionary(grouping: here) { $0.finding.location.cell?.row ?? -1 }
    }

    private static let headings: [(text: String, isFigure: Bool)] = [
        ("Row", false), ("What was found", false), ("Reference", false), ("Question", false), ("Units", false),
        ("Proxy value", true), ("Answer", true), ("Stated", true), ("Recomputed", true),
    ]

    /// The table inside a region that scrolls by itself on narrow screens.
    var markup: Markup {
        let name = "\(anchor)-lines"
        let heading = Markup.element(
            "tr", [:],
            Self.headings.map {
                .element("th", ["scope": "col", "class": $0.isFigure ? "figure" : "words"], .text($0.text))
            })
        return .element(
            "div", ["class": "scroll", "role": "region", "aria-labelledby": name, "tabindex": "0"],
            .element(
                "table", [:],
                .element(
                    "caption", ["id": name],
                    .text("Lines of sheet \(valued.source.sheet), by the row numbers of the return")),
                .element("thead", [:], heading), .element("tbody", [:], rows)), others)
    }

    /// How many rows without findings the table shows: a page of more is nothing that a person reads.
    private static let mostQuietRows = 2_000

    private var isShown: [Bool] {
        var quiet = 0
        return valued.lines.map { line in
            guard findings[line.line.referenceCell.row] == nil else { return true }
            quiet += 1
            return quiet <= Self.mostQuietRows
        }
    }

    private var rows: [Markup] { zip(valued.lines, isShown).filter(\.1).map { row($0.0) } }

    /// What the table leaves out.
    private var others: Markup {
        let count = isShown.count { !$0 }
        guard count > 0 else { return .group([]) }
        return .element(
            "p", [:],
            .text(
                "And \(count) more rows in which nothing was found. They are in the finished workbook and in --format json."
            )
        )
    }

    private func row(_ valued: ValuedLine) -> Markup {
        let line = valued.line
        let items = findings[line.referenceCell.row] ?? []
        let weight = items.map(\.finding.severity).max()?.rawValue ?? "quiet"
        let told = items.isEmpty ? Markup.group([]) : .element("ul", [:], items.map(\.markup))
        let proxy = valued.proxy.map { proxy in
            (proxy.value.isNegative ? "-£" : "£")
                + proxy.value.magnitude.groupedText(places: max(proxy.shownPlaces, proxy.value.decimalPlaces))
        }
        let answer = line.answer.state.quantity.map { $0.groupedText(places: $0.decimalPlaces) } ?? line.answer.text
        return .element(
            "tr", ["class": weight],
            .element("th", ["scope": "row"], .text(String(line.rowNumber))),
            .element("td", ["class": "told"], told),
            words(line.label), words(line.question, "words"), words(line.unit.text),
            figure(proxy ?? line.proxy.text), figure(answer),
            figure(valued.stated?.displayText ?? line.stated.text), figure(valued.computed?.displayText))
    }

    private func words(_ text: String, _ kind: String = "") -> Markup {
        .element("td", ["class": kind], .element("bdi", [:], .text(cut(text))))
    }

    /// A text as far as a person reads it in a table.
    private func cut(_ text: String) -> String {
        text.utf8.count <= 2_000 ? text : String(text.unicodeScalars.prefix(1_000)) + "…"
    }

    private func figure(_ text: String?) -> Markup {
        .element("td", ["class": "figure"], .element("bdi", [:], .text(cut(text ?? ""))))
    }
}
