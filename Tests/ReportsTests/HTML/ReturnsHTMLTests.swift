import Checks
import Crypto
import Findings
import Foundation
import Reports
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReturnsHTMLTests {
    private let page = ReturnsHTML(version: "1.2.3").text(of: [.published, .hostile, .refused])

    @Test("The published return, a hostile one and a refused file, as stored")
    func golden() {
        Golden.expect(page, matches: "findings.html.txt")
    }

    @Test("Where no line states an amount there is no sum of them, and nothing to compare")
    func nothingStated() {
        func page(_ stated: String?) -> String {
            let valued = Valuer().value(.sample([.sample(answer: "7", stated: stated)]))
            return ReturnsHTML(version: "1.2.3").text(of: [
                CheckedReturn(fileName: "a.xlsx", file: nil, outcome: .success(valued), findings: [])
            ])
        }
        for words in ["Sum of the stated lines", "Stated less recomputed"] {
            #expect(page("0").contains(words) && !page(nil).contains(words))
        }
    }

    @Test("A long return is shown as far as a person reads it, and what is left out is counted")
    func longReturn() {
        let lines = (0..<2_005).map { ReturnLine.sample(row: $0 + 2) }
        var long = ReturnLine.sample("NT1", row: 1)
        long.question = String(repeating: "q", count: 32_767)
        let valued = Valuer().value(.sample([long] + lines))
        let page = ReturnsHTML(version: "1").text(of: [
            CheckedReturn(fileName: "a.xlsx", file: nil, outcome: .success(valued), findings: [])
        ])
        #expect(page.contains("And 6 more rows in which nothing was found"))
        #expect(page.contains(">\(2_000)<") && !page.contains(">\(2_006)<"))
        #expect(page.contains(String(repeating: "q", count: 1_000) + "…"))
        #expect(!page.contains(String(repeating: "q", count: 1_001)))
    }

    @Test("Nothing a file says becomes markup, and nothing is loaded or run")
    func inert() {
        #expect(!page.contains("<script") && !page.contains("alert(1)</"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("\u{202E}") && !page.contains("\u{7}"))
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
        #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
    }

    @Test("A sign is escaped whatever marks it forms one character with")
    func joinedSigns() {
        let joined = "\u{600}<script\u{600}>a\u{600}&b\u{600}\"c\u{600}'d <\u{301}i>\u{301}"
        let page = ReturnsHTML(version: "1").text(of: [
            CheckedReturn(
                fileName: joined, file: nil,
                outcome: .failure(Refusal(code: "x", message: joined, cause: .unusableFile)), findings: [])
        ])
        let shown = "\u{600}&lt;script\u{600}&gt;a\u{600}&amp;b\u{600}&quot;c\u{600}&#39;d &lt;\u{301}i&gt;\u{301}"
        let scalars = page.unicodeScalars
        #expect(scalars.split(separator: Array(shown.unicodeScalars)).count == 4)
        #expect(scalars.split(separator: Array("\u{600}<".unicodeScalars)).count == 1)
    }

    @Test("The one style sheet is allowed by its hash, and no other")
    func policy() throws {
        let start = try #require(page.firstRange(of: "<style>")).upperBound
        let end = try #require(page.firstRange(of: "</style>")).lowerBound
        let digest = Data(SHA256.hash(data: Data(page[start..<end].utf8))).base64EncodedString()
        #expect(page.contains("style-src &#39;sha256-\(digest)&#39;;"))
        #expect(!page.contains("unsafe-inline") && !page.contains(" style=") && values(of: "<style").count == 1)
    }

    @Test("Every element that opens is closed in its turn")
    func nesting() throws {
        var open: [Substring] = []
        for piece in page.split(separator: "<").dropFirst() {
            let name = piece.prefix { $0 != " " && $0 != ">" && $0 != "\n" }
            if name.hasPrefix("/") {
                #expect(open.popLast() == name.dropFirst())
            } else if !["!DOCTYPE", "meta", "input"].contains(name) {
                open.append(name)
            }
        }
        #expect(open.isEmpty)
    }

    @Test("Every link leads to a place on the page, and no two places share a name")
    func links() {
        let names = values(of: " id=\"")
        #expect(Set(names).count == names.count)
        let targets = values(of: " href=\"#")
        #expect(targets.count > 5)
        #expect(targets.filter { !names.contains($0) } == [])
        #expect(values(of: " aria-labelledby=\"").filter { !names.contains($0) } == [])
    }

    @Test("Every finding stands on the page once, with its weight as a word")
    func findings() {
        let all = [CheckedReturn.published, .hostile].flatMap(\.findings)
        #expect(values(of: "<li class=\"finding ").count == all.count)
        for (severity, word) in [("stop", "Stop"), ("check", "Check"), ("note", "Note")] {
            #expect(
                values(of: "<span class=\"weight\">", upTo: "<").count { $0 == word }
                    == all.count { $0.severity.rawValue == severity })
        }
    }

    @Test("The title says at once whether there is a problem")
    func title() {
        #expect(page.contains("<title>Problem: Social value returns checked</title>"))
        #expect(!ReturnsHTML(version: "1").text(of: []).contains("<title>Problem"))
    }

    private func values(of start: String, upTo end: Character = "\"") -> [Substring] {
        page.split(separator: start).dropFirst().map { $0.prefix { $0 != end } }
    }
}
