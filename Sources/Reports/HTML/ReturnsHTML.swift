import Findings
package import Returns
import Valuation

/// The report as one web page: no script, nothing loaded from elsewhere, readable without colour and on paper.
package struct ReturnsHTML {
    private let version: String

    /// A writer of pages.
    ///
    /// - Parameter version: the version of Pledgebook, for the foot of the page.
    package init(version: String) {
        self.version = version
    }

    /// The page for some checked files, in the order given.
    package func page(_ returns: [CheckedReturn]) -> String {
        let sections = returns.enumerated().map { ReturnSection($1, number: $0 + 1) }
        let hasProblem = returns.contains { $0.hasProblem }
        let title = (hasProblem ? "Problem: " : "") + "Social value returns checked"
        return Markup.page(
            language: "en-GB",
            head: [
                .void("meta", ["charset": "utf-8"]),
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .void(
                    "meta",
                    [
                        "http-equiv": "Content-Security-Policy",
                        "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
                    ]),
                .element("title", [:], .text(title)),
                .style(PageStyle.rules),
            ],
            body: [
                .element("a", ["class": "skip", "href": "#main"], .text("Skip to the report")),
                .element(
                    "main", ["id": "main"],
                    [.element("h1", [:], .text("Social value returns checked")), summary(returns, sections), filters]
                        + sections.map(\.markup)),
                .element("footer", [:], .element("p", [:], .text("Made by Pledgebook \(version)."))),
            ]
        ).html
    }

    private func summary(_ returns: [CheckedReturn], _ sections: [ReturnSection]) -> Markup {
        let hasProblem = returns.contains { $0.hasProblem }
        let heading = hasProblem ? "There is a problem" : "Nothing stops these returns"
        let lines = zip(returns, sections).map { checked, section in
            Markup.element(
                "li", [:],
                [
                    .element("a", ["href": "#\(section.anchor)"], .text(checked.fileName)),
                    .text(": \(section.verdict)"), section.stops,
                ])
        }
        return .element(
            "section", ["class": hasProblem ? "summary problem" : "summary", "aria-labelledby": "summary"],
            .element("h2", ["id": "summary"], .text(heading)), .element("ul", [:], lines))
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
