import Checks
import Findings
import Reports
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReturnsTextTests {
    private let plain = TextReport(style: TerminalStyle(isColored: false))

    @Test("The report on the published table and on a refused file, word for word")
    func golden() throws {
        Golden.expect(
            plain.text(of: [try PublishedReport.checked(), PublishedReport.refused]), matches: "published-check.txt")
    }

    @Test("Colours are the only difference between a terminal and a file")
    func colours() throws {
        let checked = try PublishedReport.checked()
        let colored = TextReport(style: TerminalStyle(isColored: true)).text(of: [checked])
        #expect(colored.contains("\u{1B}[31;1mSTOP \u{1B}[0m"))
        #expect(Self.withoutColours(colored) == plain.text(of: [checked]))
    }

    /// The text without the sequences that start with an escape and end with an m.
    private static func withoutColours(_ text: String) -> String {
        var parts = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return String(first) + parts.map { $0.drop { $0 != "m" }.dropFirst() }.joined()
    }

    @Test("No control character of a cell, a sheet, a file or a bidder reaches the terminal")
    func controlCharacters() throws {
        let evil = "\u{1B}[2J\u{7}\rx\n  STOP   A1  forged\u{202E}\u{85}"
        let sheet = Sheet(
            name: "S" + evil,
            cells: SheetGrid("Reference | Proxy Value | Answer | Pledged Social Value").sheet.cells.map {
                Cell(CellReference(row: 2, column: $0.reference.column), $0.value)
            } + [
                Cell(CellReference(row: 0, column: 0), .text("Bidder")),
                Cell(CellReference(row: 0, column: 1), .text(evil)),
                Cell(CellReference(row: 3, column: 0), .text("NT1" + evil)),
                Cell(CellReference(row: 3, column: 1), .text(evil)),
                Cell(CellReference(row: 3, column: 2), .text(evil)),
                Cell(CellReference(row: 3, column: 3), .text(evil)),
                Cell(CellReference(row: 4, column: 0), .text("NT2")),
                Cell(CellReference(row: 4, column: 1), .number(NumberLiteral("1"))),
                Cell(CellReference(row: 4, column: 2), .text(evil)),
                Cell(CellReference(row: 4, column: 3), .error("#" + evil)),
            ])
        let valued = Valuer().value(try ReturnReader.read([sheet], from: PublishedTable.file))
        let refusal = Refusal(code: "x", message: "\(evil) cannot be read.", cause: .unusableFile)
        let report = plain.text(of: [
            CheckedReturn(
                fileName: "f" + evil, file: nil, outcome: .success(valued),
                findings: CheckCatalogue.findings(in: valued)),
            CheckedReturn(fileName: "g" + evil, file: nil, outcome: .failure(refusal), findings: []),
        ])
        let controls = report.unicodeScalars.filter { scalar in
            scalar != "\n"
                && (scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format)
        }
        #expect(controls.isEmpty)
        #expect(report.contains("forged"))
        #expect(report.split(separator: "\n").filter { $0.hasPrefix("  STOP   A1") }.isEmpty)
    }

    @Test("After five checks or notes of a kind the rest are counted, with their cells; stops are all told")
    func collapsed() throws {
        let findings = [Severity.stop, .check, .note].flatMap { severity in
            (2...9).map { row in
                Finding(
                    Self.sample, at: CellLocation(file: "a.xlsx", sheet: "Return", cell: CellReference("C\(row)")),
                    message: "This is a \(severity.rawValue).", severity: severity)
            }
        }
        let checked = CheckedReturn(
            fileName: "a.xlsx", file: nil, outcome: .success(Valuer().value(.sample([]))), findings: findings)
        let report = plain.text(of: [checked])
        #expect(["stop", "check", "note"].map { report.count(of: "This is a \($0).") } == [8, 5, 5])
        #expect(report.contains("and 6 more of sample: C7 C8 C9 C7 C8 C9"))
        #expect(
            report.contains(
                "8 stops, 8 to check, 8 notes: do not use these figures until the problems marked STOP are resolved."))
    }

    @Test("Lines fit the terminal, whatever its width and however long a cell's name is", arguments: [40, 60, 80, 140])
    func widths(columns: Int) throws {
        let long = Finding(
            Self.sample,
            at: CellLocation(
                file: "a.xlsx", sheet: "Pledges of the second lot, part two", cell: CellReference("XFD1048576")),
            message: String(repeating: "These words fill several lines of any terminal. ", count: 6))
        let checked = CheckedReturn(
            fileName: "a.xlsx", file: nil, outcome: .success(Valuer().value(.sample([]))), findings: [long])
        let text = TextReport(style: TerminalStyle(isColored: false, columns: columns)).text(of: [checked])
        let told = text.split(separator: "\n").prefix { !$0.contains("recomputed") }.dropFirst()
        #expect(told.allSatisfy { $0.count <= columns })
        #expect(told.contains { $0.count > columns - 20 })
    }

    private static let sample = FindingDefinition(
        "sample", .stop, .bidder, title: "Sample", meaning: "A sample.",
        fix: "Do what these words ask for, and do it in the cell that is named above.")

    @Test("The summary of several files counts each of them once")
    func summary() throws {
        let ready = CheckedReturn(
            fileName: "b.xlsx", file: nil, outcome: .success(Valuer().value(.sample([]))), findings: [])
        let report = plain.text(of: [ready, try PublishedReport.checked(), PublishedReport.refused])
        #expect(report.hasSuffix("3 returns: 1 ready, 1 with stops, 1 not read.\n"))
        #expect(!plain.text(of: [ready]).contains("1 return:"))
        #expect(plain.text(of: [ready]).contains("no stops, 0 to check, no notes: no problems stop you using it."))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func count(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
