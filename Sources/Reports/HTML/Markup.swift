import SpreadsheetModel

/// A piece of HTML. It is made only from text, which is escaped, and from elements, so nothing that came in a file can
/// become markup.
struct Markup: Sendable {
    /// The HTML as written.
    let html: String

    private init(html: String) {
        self.html = html
    }

    /// Text as a person reads it: markup signs escaped, control characters and direction marks shown.
    static func text(_ text: String) -> Markup {
        Markup(html: escaped(text))
    }

    /// Several pieces one after the other.
    static func group(_ parts: [Markup]) -> Markup {
        Markup(html: parts.map(\.html).joined())
    }

    /// An element with its content.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: Markup...
    ) -> Markup {
        element(name, attributes, content)
    }

    /// An element with its content.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup]
    ) -> Markup {
        Markup(html: "\(opening(name, attributes))\(group(content).html)</\(name)>\(endsLine(name) ? "\n" : "")")
    }

    /// An element that has no content and no end, such as `input`.
    static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Markup {
        Markup(html: opening(name, attributes))
    }

    /// An element as pieces that are written one after the other, so that a page need not be put together in memory.
    static func pieces(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup]
    ) -> [Markup] {
        [Markup(html: opening(name, attributes))] + content + [Markup(html: "</\(name)>\n")]
    }

    /// A whole page as pieces that are written one after the other.
    static func page(language: String, head: [Markup], body: [Markup]) -> [Markup] {
        [Markup(html: "<!DOCTYPE html>\n")]
            + pieces("html", ["lang": language], [.element("head", [:], head)] + pieces("body", [:], body))
    }

    /// A style sheet of our own. Nothing from a file goes in here.
    static func style(_ rules: StaticString) -> Markup {
        Markup(html: "<style>\(rules)</style>\n")
    }

    private static func opening(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> String {
        "<\(name)" + attributes.map { " \($0)=\"\(escaped($1))\"" }.joined() + ">"
    }

    /// Elements after which the page's source goes on in a new line.
    private static func endsLine(_ name: StaticString) -> Bool {
        !["a", "b", "bdi", "span", "label", "strong"].contains("\(name)")
    }

    /// Text without a sign of markup. Each scalar is looked at by itself: a mark that joins a sign to a longer character
    /// does not make it another sign to a browser.
    private static func escaped(_ text: String) -> String {
        let text = VisibleText.of(text)
        guard text.utf8.contains(where: isSign) else { return text }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
