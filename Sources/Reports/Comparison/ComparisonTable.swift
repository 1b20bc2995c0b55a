import Assessment
import SocialValue
import SpreadsheetModel

/// A table of the page of a comparison, in a region that scrolls by itself on narrow screens.
enum ComparisonTable {
    /// What a cell holds.
    enum Cell {
        case words(String)
        case figure(String)
        /// A bar as long as its share of the largest; the figure stands beside it.
        case bar(share: Int, figure: String)
    }

    static func markup(
        _ caption: String, _ headings: [(text: String, isFigure: Bool)], _ rows: [[Cell]], name: String
    ) -> Markup {
        let heading = Markup.element(
            "tr", [:],
            headings.map {
                .element(
                    "th", ["scope": "col", "class": $0.isFigure ? "figure" : "words"],
                    .element("bdi", [:], .text($0.text)))
            })
        return .element(
            "div", ["class": "scroll", "role": "region", "aria-labelledby": name, "tabindex": "0"],
            .element(
                "table", [:], .element("caption", ["id": name], .text(caption)),
                .element("thead", [:], heading),
                .element("tbody", [:], rows.map { .element("tr", [:], $0.map(markup)) })))
    }

    private static func markup(_ cell: Cell) -> Markup {
        switch cell {
        case .words(let text): .element("td", [:], .element("bdi", [:], .text(text)))
        case .figure(let text): .element("td", ["class": "figure"], .element("bdi", [:], .text(text)))
        case .bar(let share, let figure):
            .element(
                "td", ["class": "figure"],
                .element(
                    "svg", ["width": "100", "height": "10", "aria-hidden": "true"],
                    .element(
                        "rect", ["width": String(share), "height": "10", "fill": "#1f3a5f"], Markup.group([]))),
                .text(" "), .element("bdi", [:], .text(figure)))
        }
    }
}

/// The themes of a lot: a row a bid, a bar for each theme as long as its share of the largest, and the figure beside it.
struct ThemeBars {
    private let lot: LotAssessment
    private let anchor: String

    init(_ lot: LotAssessment, anchor: String) {
        (self.lot, self.anchor) = (lot, anchor)
    }

    var markup: Markup {
        let read = lot.bids.indices.filter { lot.bids[$0].valued != nil }
        guard !read.isEmpty, !lot.themes.isEmpty else { return .group([]) }
        let most = lot.themes.flatMap { $0.cells.compactMap { $0?.counted } }.max() ?? .zero
        let headings =
            [("Bidder", false)] + lot.themes.map { ($0.name.flatMap { $0.isEmpty ? nil : $0 } ?? "No theme", true) }
        let rows = read.map { place -> [ComparisonTable.Cell] in
            [.words(lot.bids[place].name)]
                + lot.themes.map { theme in
                    let amount = theme.cells[place]?.counted ?? .zero
                    return .bar(share: Self.share(of: amount, in: most), figure: amount.displayText)
                }
        }
        return ComparisonTable.markup(
            "Social value by theme, as it counts", headings, rows, name: "\(anchor)-themes")
    }

    /// The hundredths of the largest amount.
    private static func share(of amount: Money, in most: Money) -> Int {
        guard most > .zero, amount > .zero else { return 0 }
        return Int(amount.pence * 100 / most.pence)
    }
}
