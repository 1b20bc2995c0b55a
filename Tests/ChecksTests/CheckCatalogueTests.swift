import Checks
import Findings
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct CheckCatalogueTests {
    @Test("Every kind of finding has a return named after it, and stands there at the marked cells and nowhere else")
    func everyKindIsReachable() throws {
        for definition in CheckCatalogue.definitions {
            let checked = try CheckedGrid(of: definition)
            let found = checked.findings(definition.code)
            #expect(found.compactMap(\.location.cell) == checked.marked, "\(definition.code)")
            #expect(found.count == max(1, checked.marked.count), "\(definition.code)")
            #expect(found.allSatisfy { $0.severity == definition.severity && $0.who == definition.who })
        }
    }

    @Test("A return made for one finding has no other, but that its proxies are its own and that it names no bidder")
    func fixturesAreClean() throws {
        for definition in CheckCatalogue.definitions {
            let checked = try CheckedGrid(of: definition)
            let others = checked.findings.map(\.code).filter { $0 != definition.code && !Self.general.contains($0) }
            #expect(others == [], "\(definition.code)")
        }
    }

    /// What is found in any return that names no bidder, valued without a council's workbook.
    private static let general: Set<FindingCode> = ["proxies-from-return", "bidder-not-named"]

    @Test("A clean return has no finding but that its proxies are its own, and with a framework none")
    func cleanReturn() throws {
        #expect(try CheckedGrid(fixture: "clean").findings.map(\.code) == ["bidder-not-named", "proxies-from-return"])
        let named = try "Bidder: Acme Ltd\n" + CheckedGrid.text(of: "clean")
        #expect(try CheckedGrid(named).findings.map(\.code) == ["proxies-from-return"])
        #expect(try CheckedGrid(named, framework: CheckedGrid.council()).findings == [])
    }

    @Test("Each finding tells everything a person needs")
    func findingsAreComplete() throws {
        for definition in CheckCatalogue.definitions {
            let checked = try CheckedGrid(of: definition)
            for finding in checked.findings {
                #expect(finding.location.file == PublishedTable.file.name)
                let isElsewhere = Self.aboutOtherSheets.contains(finding.code)
                #expect(isElsewhere || finding.location.sheet == checked.valued.source.sheet)
                #expect(finding.message.hasSuffix("."), "\(finding.message)")
                #expect(finding.fix.hasSuffix("."), "\(finding.fix)")
                #expect(!(finding.effect?.isNegative ?? false))
                let isAboutOneLine = finding.location.cell != nil && !Self.aboutTheForm.contains(finding.code)
                #expect(!isAboutOneLine || finding.reference != nil, "\(finding.code)")
            }
        }
    }

    /// Findings that stand at a cell which belongs to no measure.
    private static let aboutTheForm: Set<FindingCode> = [
        "form-changed", "form-edition-differs", "locked-cell-changed", "sheet-renamed", "stated-total-disagrees",
        "bidder-not-named", "date-system-unusual",
        "hidden-column", "heading-scale-unclear",
        "several-columns", "column-not-read", "heading-misspelt", "answers-by-year", "answer-without-measure",
        "several-tables",
        "stated-subtotal-disagrees", "bidder-names-differ", "tender-references-differ", "values-by-year",
        "years-unclear", "column-for-a-part",
    ]
    /// Findings about a sheet that the return was not read from.
    private static let aboutOtherSheets: Set<FindingCode> = ["hidden-sheet", "several-tables"]

    @Test("Every kind of finding has all its words, once, and no two share a code")
    func definitionsAreComplete() {
        let definitions = CheckCatalogue.definitions
        #expect(Set(definitions.map(\.code)).count == definitions.count)
        #expect(definitions.map(\.code.description) == definitions.map(\.code.description).sorted())
        for definition in definitions {
            let code = definition.code.description
            #expect(code.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(code)")
            #expect(!definition.title.isEmpty && !definition.title.hasSuffix("."), "\(code)")
            #expect(definition.meaning.hasSuffix("."), "\(code)")
            #expect(definition.fix.hasSuffix("."), "\(code)")
        }
    }

    @Test("What a bidder is asked to do speaks to the bidder, not about it")
    func requests() {
        for definition in CheckCatalogue.definitions where definition.who == .bidder && definition.severity > .note {
            let words = definition.request ?? definition.fix
            #expect(!words.lowercased().contains("bidder"), "\(definition.code): \(words)")
            #expect(words.hasSuffix("."), "\(definition.code)")
        }
    }

    /// Words that GOV.UK keeps out of error messages, by their start.
    private static let banned = [
        "valid", "invalid", "please", "sorry", "forbidden", "illegal", "forgot", "oops", "an error occurred",
        "field is required",
    ]

    @Test("No word for a person is one that GOV.UK keeps out of error messages")
    func bannedWords() throws {
        let definitions = CheckCatalogue.definitions
        let told = try definitions.flatMap { try CheckedGrid(of: $0).findings.map(\.message) }
        let texts = definitions.flatMap { [$0.title, $0.meaning, $0.fix, $0.request ?? ""] } + told
        for text in texts {
            let words = " " + text.lowercased().map { $0.isLetter ? String($0) : " " }.joined()
            #expect(!Self.banned.contains { words.contains(" " + $0) }, "\(text)")
        }
    }

    @Test("Findings come in the order of rows, those about the whole return first")
    func order() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer | Pledged Social Value
            NT1       | 1           | 650    | 6500
            NT2       | 1           | TBC    |
            NT1       | 1           | -5     | -5
            """)
        let rows = checked.findings.map { $0.location.cell?.rowNumber ?? 0 }
        #expect(rows == rows.sorted())
        #expect(
            checked.findings.map(\.code) == [
                "bidder-not-named", "proxies-from-return", "stated-total-missing", "stated-value-disagrees",
                "answer-unreadable",
                "duplicate-measure", "answer-negative",
            ])
    }

    @Test("The published table: what a person is told of it, and nothing else")
    func publishedTable() throws {
        let source = try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file)
        let findings = CheckCatalogue.findings(in: Valuer().value(source))
        #expect(
            findings.map { "\($0.location.cell?.description ?? "form") \($0.code)" } == [
                "form bidder-not-named", "form proxies-from-return", "form measure-not-answered", "F4 counted-twice",
                "F5 counted-twice", "F6 counted-twice", "G14 stated-value-disagrees", "G14 one-line-dominates",
                "G16 stated-value-within-rounding", "F16 counted-twice",
            ])
    }
}
