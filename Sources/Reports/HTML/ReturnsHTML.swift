package import Checks
import Findings

/// The report as one web page: no script, nothing loaded from elsewhere, readable without colour and on paper.
///
/// The page starts with what became of every file, so it is written at the end; only its own text is kept until then.
package struct ReturnsHTML: ReturnsReport {
    private let version: String
    private var parts: [Part] = []

    /// A writer of pages.
    ///
    /// - Parameter version: the version of Pledgebook, for the foot of the page.
    package init(version: String) {
        self.version = version
    }

    /// What the page says of one file: in its summary, and in a section.
    package struct Part: Sendable {
        let summary: Markup
        let section: Markup
        let hasProblem: Bool
    }

    package func part(_ checked: CheckedReturn, at position: Int) -> Part {
        let section = ReturnSection(checked: checked, number: position + 1)
        let summary = Markup.element(
            "li", [:],
            [
                .element("a", ["href": "#\(section.anchor)"], .text(checked.shownName)), .text(": \(section.verdict)"),
                section.stops,
            ])
        return Part(summary: summary, section: section.markup, hasProblem: checked.hasProblem)
    }

    package mutating func add(_ part: Part) -> String {
        parts.append(part)
        return ""
    }

    package func ending() -> [String] {
        let title = (hasProblem ? "Problem: " : "") + "Social value returns checked"
        let heading = Markup.element("h1", [:], .text("Social value returns checked"))
        return PageStyle.page(
            title: title, main: [heading, summary, filters] + parts.map(\.section), version: version
        ).map(\.html)
    }

    private var hasProblem: Bool { parts.contains(where: \.hasProblem) }

    private var summary: Markup {
        let heading = hasProblem ? "There is a problem" : "No problems stop you using these returns"
        return .element(
            "section", ["class": hasProblem ? "summary problem" : "summary", "aria-labelledby": "summary"],
            .element("h2", ["id": "summary"], .text(heading)), .element("ul", [:], parts.map(\.summary)))
    }

    /// Boxes that show and hide findings by weight; the style sheet does the work. All are ticked at first.
    private var filters: Markup {
        let boxes = [
            ("show-stop", "stops"), ("show-check", "checks"), ("show-note", "notes"),
            ("show-quiet", "rows without findings"),
        ]
        return .element(
            "fieldset", [:],
            [.element("legend", [:], .text("Show"))]
                + boxes.map { id, label in
                    .element(
                        "label", [:], .void("input", ["type": "checkbox", "id": id, "checked": ""]), .text(" " + label))
                })
    }
}

extension CheckedReturn {
    /// Whether the file was refused, or has a finding that stops it.
    fileprivate var hasProblem: Bool { (try? outcome.get()) == nil || count(.stop) > 0 }
}
