import Checks
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

/// A bidder's replies on the sheet of questions, read back with the form.
@Suite struct RepliedFindingsTests {
    private static let rows = """
        Reference | Question | Units | Proxy Value | Answer
        NT18 | Local spend | £ | 0.5 | about 300 pounds
        NT19 | Small firms | £ | 1 | <250>
        NT20 | People | no. people | 2 | TBC
        """
    private static let plain = rows.replacing("about 300 pounds", with: "£3k")

    private func checked(_ rows: String, replies: [(code: String, reply: String)] = [], hidden: Bool = false) throws
        -> CheckedGrid
    {
        let lines = replies.map { "1 | \($0.code) | \($0.reply)" }
        let sheet = "\n@sheet Questions\(hidden ? " (hidden)" : "")\nNumber | Our code | Your reply\n"
        return try CheckedGrid(replies.isEmpty ? rows : rows + sheet + lines.joined(separator: "\n"))
    }

    private func code(_ checked: CheckedGrid, _ code: FindingCode) throws -> String {
        let finding = try #require(checked.findings(code).first)
        return QuestionCodes(checked.valued).code(of: finding).description
    }

    @Test(
        "A reply makes a note of a finding to check, and its words are kept",
        arguments: ["No change needed: it is £300 a year.", "NO CHANGE NEEDED", "yes, 300", "42"])
    func settled(reply: String) throws {
        let asked = try checked(Self.plain)
        let code = try code(asked, "answer-read-from-text")
        let again = try checked(Self.plain, replies: [(code, reply)])
        let finding = try #require(again.findings("answer-read-from-text").first)
        #expect(finding.severity == .note && finding.raised == .check && finding.reply == reply)
        #expect(finding.remarks == ["The bidder replied: \"\(reply)\""])
        #expect(again.findings.count == asked.findings.count)
        #expect(again.valued.total == asked.valued.total)
    }

    @Test("A stop with a reply stays a stop, and shows it")
    func stop() throws {
        let code = try code(checked(Self.plain), "answer-unreadable")
        let finding = try #require(
            checked(Self.plain, replies: [(code, "No change needed")]).findings("answer-unreadable").first)
        #expect(finding.severity == .stop && finding.raised == nil && finding.reply == "No change needed")
    }

    @Test(
        "An empty reply, signs alone, a hidden sheet and another code settle nothing", arguments: ["", "-", "?", "…"])
    func empty(reply: String) throws {
        let code = try code(checked(Self.plain), "answer-read-from-text")
        let cases = [
            try checked(Self.plain, replies: [(code, reply)]),
            try checked(Self.plain, replies: [(code, "No change needed")], hidden: true),
            try checked(Self.plain, replies: [(code + "0", "No change needed")]),
        ]
        for case let found in cases {
            #expect(found.findings("answer-read-from-text").map(\.severity) == [.check])
            #expect(found.findings.allSatisfy { $0.reply == nil })
        }
    }

    @Test("Once the figure is another the reply no longer counts")
    func changedFigure() throws {
        let code = try code(checked(Self.plain), "answer-read-from-text")
        let changed = Self.plain.replacing("£3k", with: "£4k")
        let found = try checked(changed, replies: [(code, "No change needed")]).findings("answer-read-from-text")
        #expect(found.map(\.severity) == [.check])
        let other = Self.plain.replacing("<250>", with: "999")
        #expect(
            try checked(other, replies: [(code, "No change needed")]).findings("answer-read-from-text").first?.severity
                == .note)
    }

    @Test("What is the council's to see to is not the bidder's to settle")
    func councils() throws {
        let asked = try checked(Self.plain)
        let finding = try #require(asked.findings("proxies-from-return").first)
        let code = QuestionCodes(asked.valued).code(of: finding).description
        let found = try checked(Self.plain, replies: [(code, "No change needed")])
        #expect(found.findings("proxies-from-return").map(\.severity) == [.check])
    }

    @Test("A reply is one line of limited length without controls, whatever was pasted")
    func hostile() throws {
        let code = try code(checked(Self.plain), "answer-read-from-text")
        let hostile = "So =cmd|'/C calc'!A0 <script>\u{7}" + String(repeating: "e\u{301}", count: 5_000)
        let reply = try #require(
            checked(Self.plain, replies: [(code, hostile.replacing("|", with: "!"))])
                .findings("answer-read-from-text").first?.reply)
        #expect(reply.utf16.count <= 1_000 && reply.hasSuffix("…"))
        #expect(reply.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
}
