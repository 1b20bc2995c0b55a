import Checks
import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct CouncilCatalogueTests {
    @Test("Every kind of finding has a workbook named after it, and stands there at the marked cells and nowhere else")
    func everyKindIsReachable() throws {
        for definition in CouncilCatalogue.definitions {
            let council = try CouncilGrid(fixture: definition.code.description)
            #expect(council.places(definition.code).sorted() == council.marked.sorted(), "\(definition.code)")
            let found = council.findings(definition.code)
            #expect(found.count == max(1, council.marked.count), "\(definition.code)")
            #expect(found.allSatisfy { $0.severity == definition.severity && $0.who == .council })
        }
    }

    @Test("A workbook made for one finding has no other")
    func fixturesAreClean() throws {
        for definition in CouncilCatalogue.definitions {
            let council = try CouncilGrid(fixture: definition.code.description)
            let others = council.reading.findings.filter { $0.code != definition.code }
            #expect(others.map { "\($0.code) \($0.message)" } == [], "\(definition.code)")
        }
    }

    @Test("A finding that stops keeps returns from being valued, and no other does")
    func onlyStopsMakeItUnusable() throws {
        for definition in CouncilCatalogue.definitions {
            let reading = try CouncilGrid(fixture: definition.code.description).reading
            let isUsable = (try? reading.usableFramework()) != nil
            #expect(isUsable == (definition.severity < .stop), "\(definition.code)")
        }
    }

    @Test("The published attachment: the row that slipped is named, and nothing else")
    func publishedAttachment() throws {
        let reading = CheckedFramework(
            try FrameworkReader.reading(
                [PublishedTable.sheet], fileName: "attachment.xlsx", findingCodes: CheckCatalogue.codes))
        let found = reading.findings.map { "\($0.location.cell?.description ?? "") \($0.code)" }
        #expect(found == ["H16 council-mapping-odd"])
        #expect(
            reading.findings.first?.message
                == "Under CWB Priority, NT19 is mapped to \"Socially Just Use of Land\" but NT18, a similar measure, to "
                + "\"Progressive Procurement\", which the next row (NT20) has. The two may have been swapped.")
    }

    @Test("The nearest known label is told, and a label like no other brings the whole list")
    func nearestLabels() throws {
        let council = try CouncilGrid(fixture: "council-label-unknown")
        let expected = council.findings("council-label-unknown").map { "\($0.found ?? "") -> \($0.expected ?? "")" }
        #expect(
            expected == [
                "Locl Area -> Local Area", "Guidence -> Guidance", "Societal -> Social", "Not bot -> Not both",
                "warn -> stop, check, note, off", "Job -> Jobs", "Procurment -> Procurement",
            ])
        let unlike = try CouncilGrid(
            "Reference | Question | Units | Proxy Value | Zebra crossing\nNT1 | People | FTE | 1 |")
        #expect(
            unlike.findings("council-label-unknown").first?.message == "The heading \"Zebra crossing\" is not known.")
    }

    @Test("A theme that is shortened to the words before its colon, and mistyped, is told with the whole theme")
    func shortenedTheme() throws {
        let council = try CouncilGrid(
            """
            Theme | Reference | Question | Units | Proxy Value
            Growht | NT1 | People | FTE | 1
            == Themes
            Order | Theme
            1 | Jobs: Promote Local Skills and Employment
            2 | Growth: Supporting Growth of Responsible Regional Business
            """)
        #expect(
            council.findings("council-label-unknown").map(\.expected) == [
                "Growth: Supporting Growth of Responsible Regional Business"
            ])
    }

    @Test("An alias that is another measure's code is told at the alias, whichever of the two comes first")
    func wrongAlias() throws {
        let people = "NT1 | People | FTE | 1 | NT18"
        let spend = "NT18 | Spend | £ | 2 |"
        for rows in [people + "\n" + spend, spend + "\n" + people] {
            let council = try CouncilGrid("Reference | Question | Units | Proxy Value | Aliases\n" + rows)
            let found = council.findings("council-measure-duplicate")
            let isFirst = rows.hasPrefix("NT1 ")
            #expect(found.map(\.location.cell) == [CellReference(isFirst ? "E2" : "E3")])
            #expect(
                found.map(\.message) == [
                    "The alias NT18 of NT1 names another measure too: NT18 in \(isFirst ? "A3" : "A2")."
                ])
        }
    }

    @Test("A council's workbook without the sheet Tender is told so, and a published table is not")
    func missingTender() throws {
        let measures = "Theme | Reference | Question | Units | Proxy Value\nJobs | NT1 | People | FTE | 1\n"
        for sheet in ["== Themes\nTheme\nJobs", "== Rules\nRule | Kind | Severity", "== Priorities\nScheme | Priority"]
        {
            let found = try CouncilGrid(measures + sheet).findings("council-tender-incomplete")
            #expect(found.count == 1 && found[0].location.cell == nil)
            #expect(
                found[0].message.hasPrefix("There is no sheet Tender, so the workbook does not say: Contract Value, "))
        }
        #expect(try CouncilGrid(measures).findings("council-tender-incomplete") == [])
    }

    @Test("A rule with an empty kind or severity is told as one, with the words to choose from")
    func emptyWords() throws {
        let council = try CouncilGrid(
            "Reference | Question | Units | Proxy Value\nNT1 | People | FTE | 1\n== Tender\nFact | Value\n"
                + "== Rules\nRule | Kind | Limit | Severity\nZ2 | Tonnes at most | 9 |\nZ3 | | 9 | check")
        #expect(
            council.findings("council-rule-incomplete").map(\.message)[0]
                == "Rule Z2 has nothing under \"Severity\", so it is not applied. Choose one of: stop, check, note, off."
        )
        #expect(council.places("council-rule-incomplete") == ["Rules!D2", "Rules!B3"])
        #expect(council.findings("council-label-unknown") == [] && council.reading.framework.rules.isEmpty)
    }

    @Test("A fact of the tender that cannot be read is told once, and not as missing too")
    func unreadableFact() throws {
        let council = try CouncilGrid(
            "Reference | Question | Units | Proxy Value\nNT1 | People | FTE | 1\n== Tender\nFact | Value\n"
                + "Contract Value | four million\n")
        #expect(council.places("council-value-unreadable") == ["Tender!B2"])
        #expect(
            council.findings("council-tender-incomplete").map(\.expected) == [
                "Length (months), FTE Basis, Council, Contact, Reply By, Send To"
            ])
    }

    /// Words that GOV.UK keeps out of error messages, by their start.
    private static let banned = [
        "valid", "invalid", "please", "sorry", "forbidden", "illegal", "forgot", "oops", "an error occurred",
        "field is required",
    ]

    @Test("Every kind has all its words, none of them banned, and no code is shared with a return's")
    func words() throws {
        let codes = (CheckCatalogue.definitions + CouncilCatalogue.definitions).map(\.code)
        #expect(Set(codes).count == codes.count)
        for definition in CouncilCatalogue.definitions {
            let code = definition.code.description
            #expect(code.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(code)")
            #expect(!definition.title.hasSuffix(".") && definition.meaning.hasSuffix("."), "\(code)")
            let told = try CouncilGrid(fixture: code).reading.findings.flatMap { [$0.message, $0.fix] }
            #expect(told.allSatisfy { $0.hasSuffix(".") }, "\(code)")
            for text in told + [definition.title, definition.meaning, definition.fix] {
                // "Valid From" and "Valid To" are headings of the workbook.
                let plain = text.replacing("Valid From", with: "").replacing("Valid To", with: "")
                let words = " " + plain.lowercased().map { $0.isLetter ? String($0) : " " }.joined()
                #expect(!Self.banned.contains { words.contains(" " + $0) }, "\(text)")
            }
        }
    }
}
