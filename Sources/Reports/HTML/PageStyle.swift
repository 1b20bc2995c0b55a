import Crypto
import SpreadsheetModel

/// The look of the report page. Colours have a contrast of at least 4.5 to 1 against what is behind them; every colour
/// repeats something that also stands there as a word.
enum PageStyle {
    /// What a browser may do with the page: use this very style sheet, and nothing else. A style that got in from a file
    /// has another hash, and is not used (Content Security Policy Level 3, 6.7.3.4).
    static let policy =
        "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"

    private static let digest = Base64.text(of: Array(SHA256.hash(data: Array("\(rules)".utf8))))

    /// A page in this style, as pieces that are written one after the other.
    ///
    /// - Parameter main: what is on it, its heading first.
    static func page(title: String, main: [Markup], version: String) -> [Markup] {
        Markup.page(
            language: "en-GB",
            head: [
                .void("meta", ["charset": "utf-8"]),
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
                .element("title", [:], .text(title)),
                .style(rules),
            ],
            body: [.element("a", ["class": "skip", "href": "#main"], .text("Skip to the report"))]
                + Markup.pieces("main", ["id": "main"], main)
                + [.element("footer", [:], .element("p", [:], .text("Made by Pledgebook \(version).")))])
    }

    static let rules: StaticString = """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 84rem; padding: 1rem; color: #1f2a37; background: #ffffff;
          font: 1rem/1.5 Arial, Helvetica, sans-serif; }
        a { color: #0b4a8f; } a:focus-visible, [tabindex]:focus-visible, input:focus-visible {
          outline: 3px solid #b4552d; outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
        h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.45rem; margin-top: 2.5rem; }
        h3 { font-size: 1.15rem; margin-top: 1.8rem; }
        .summary { border: 4px solid #1f3a5f; padding: 0 1.25rem 0.75rem; max-width: 56rem; }
        .summary.problem { border-color: #8f1d14; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.5rem; }
        dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
        fieldset { border: 1px solid #5b6b7f; max-width: 56rem; } label { margin-right: 1.5rem; white-space: nowrap; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: 0.4rem 0; }
        th, td { border: 1px solid #b5bfcc; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
        thead th { background: #1f3a5f; color: #ffffff; } .figure { text-align: right; white-space: nowrap;
          font-variant-numeric: tabular-nums; }
        td.told:not(:empty) { min-width: 24rem; } td.words { min-width: 14rem; } .told ul, .form ul { list-style: none; margin: 0; padding: 0; }
        .told li + li { margin-top: 0.6rem; }
        .finding { border-left: 5px solid #5b6b7f; padding-left: 0.6rem; }
        .finding.stop { border-color: #8f1d14; } .finding.check { border-color: #8a5a00; }
        .finding p { margin: 0; } .weight { font-weight: bold; }
        .stop .weight { color: #8f1d14; } .check .weight { color: #7a4f00; }
        tr.stop > th { background: #f8d7d3; } tr.check > th { background: #fcebc8; }
        body:has(#show-stop:not(:checked)) .finding.stop, body:has(#show-check:not(:checked)) .finding.check,
        body:has(#show-note:not(:checked)) .finding.note, body:has(#show-quiet:not(:checked)) tr.quiet { display: none; }
        @media print { body { max-width: none; padding: 0; font-size: 9pt; } fieldset, .skip { display: none; }
          thead { display: table-header-group; } tr, .finding { break-inside: avoid; } section.return + section.return { break-before: page; } h2, h3 { break-after: avoid; }
          .scroll { overflow: visible; } td.told:not(:empty) { min-width: 14em; } td.words { min-width: 0; } }
        @page { size: A4 landscape; margin: 12mm; }
        """
}
