import Forms
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FormStampTests {
    private let framework = PublishedTable.framework

    @Test("The framework and a return that prints it unchanged have one stamp of their measures")
    func sameForBoth() {
        let stamp = FormStamp(of: PublishedTable.return.lines)
        #expect(FormStamp(of: framework).hasMeasures(of: stamp) && stamp.hasMeasures(of: FormStamp(of: framework)))
        #expect(stamp.kind == .measures && FormStamp(of: framework).kind == .everything)
        #expect(FormStamp(of: framework).withMeasures(of: stamp) == FormStamp(of: framework))
        #expect(FormStamp.ofEachRow(of: framework) == FormStamp.ofEachRow(of: PublishedTable.return.lines))
        #expect(FormStamp.ofEachRow(of: framework).allSatisfy { $0.count == 4 })
    }

    @Test("A stamp is read back as it is printed, in either case, and nothing else is a stamp")
    func reading() {
        for stamp in [FormStamp(of: framework), FormStamp(of: PublishedTable.return.lines)] {
            #expect(FormStamp(stamp.description) == stamp)
            #expect(FormStamp(stamp.description.lowercased()) == stamp)
        }
        let texts = [
            "", "PB1", "PB2-0000-0000-0000-0000", "PB3-0000-0000-0000-0000", "PB1-000-0000-0000-0000",
            "PB1-0000-0000-0000-000G", "PB1-0000-0000-0000-0000-0000", "PB2-0000-0000-0000-0000-0000-0000-000G",
        ]
        for text in texts { #expect(FormStamp(text) == nil, "\(text)") }
    }

    @Test("Each part is told apart, and what the older kind does not cover it does not judge")
    func parts() {
        let stamp = FormStamp(of: framework)
        let text = FormText(of: framework)
        let older = FormStamp(of: PublishedTable.return.lines)
        for part in FormPart.allCases {
            #expect(stamp.isIntact(part, printing: text[part]) == true)
            #expect(stamp.isIntact(part, printing: FormPage(text[part].rows + [["more"]])) == false)
            #expect(older.isIntact(part, printing: text[part]) == nil)
        }
    }

    @Test("The stamps that the instructions print are no part of the stamp, and their labels are")
    func ownStamps() {
        let stamp = FormStamp(of: framework)
        let printed = FormPage(InstructionsText(framework).rows(stamps: (stamp.description, "6C04 7BFE")))
        #expect(stamp.isIntact(.instructions, printing: printed) == true)
        #expect(printed.rowStamps == ["6C04", "7BFE"])
        let unlabelled = FormPage(printed.rows.filter { $0.first != "Form stamp" })
        #expect(stamp.isIntact(.instructions, printing: unlabelled) == false)
    }

    @Test("What the council says of its tender and its measures, beyond the rows, changes the part that prints it")
    func councilWords() {
        let changes: [(part: FormPart, change: (inout Framework) -> Void)] = [
            (.title, { $0.tender.title = "Grounds" }), (.instructions, { $0.tender.reference = "CBC-17" }),
            (.instructions, { $0.tender.deadline = CivilDate(year: 2026, month: 11, day: 14) }),
            (.instructions, { $0.tender.edition = "2021" }), (.instructions, { $0.tender.localArea = "Chorley" }),
            (.instructions, { $0.tender.fteBasis = .fteYears }), (.definitions, { $0.measures[0].guidance = "Count." }),
            (.definitions, { $0.measures[0].priorities["CWB Priority"] = "Another" }),
            (.definitions, { $0.measures[0].isRecordOnly = true }),
        ]
        let stamp = FormStamp(of: framework)
        for (part, change) in changes {
            var changed = framework
            change(&changed)
            #expect(FormStamp(of: changed).hasMeasures(of: stamp))
            #expect(stamp.isIntact(part, printing: FormText(of: changed)[part]) == false, "\(part)")
        }
    }

    /// Forms that were issued carry stamps of this kind: where a word changes here, `FormStamp.Kind` needs a new case.
    @Test("The words that every form of this kind has are those it was issued with")
    func wordsOfTheKind() {
        #expect(FormStamp(of: framework).description == "PB2-195E-46DC-B33F-E945-F589-6E67-5215")
        #expect(
            FormWords.labels == [
                "Bidder name", "Contact name", "Contact email", "Tender reference", "Form stamp", "Total so far",
            ])
        #expect(
            FormColumn.headings == [
                "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
                "How you will deliver it",
            ])
        #expect(FormWords.totalLabel == "Total SV Pledge" && FormWords.fixHeading == "What to fix")
        #expect(FormWords.hint == "Fill in the cells with a border and a pale fill. Everything else is locked.")
        #expect(
            FormWords.queriesHint
                == "Your answers are kept. The first column says what to fix; cells in question carry a note.")
    }

    @Test("Whatever a bidder may not change in a row changes the stamp")
    func everythingLockedCounts() {
        let changes: [(inout Measure) -> Void] = [
            { $0.question += "!" }, { $0.theme += "!" }, { $0.unit = MeasureUnit("no. people") },
            { $0.proxy = Proxy(.exactly("30783")) }, { $0.proxy = nil },
            { $0.reference = MeasureReference("NT2") ?? $0.reference },
        ]
        let stamps = changes.map { change in
            var changed = framework
            change(&changed.measures[0])
            return FormStamp(of: changed)
        }
        #expect(Set(stamps).count == changes.count)
        #expect(!stamps.contains(FormStamp(of: framework)))
    }

    @Test("Moving, adding and leaving out a row change the stamp")
    func rowsCount() {
        let lines = PublishedTable.return.lines
        let moved = [lines[1], lines[0]] + lines[2...]
        let stamps = [moved, Array(lines.dropLast()), lines + [lines[0]]].map { FormStamp(of: $0) }
        #expect(Set(stamps + [FormStamp(of: lines)]).count == 4)
    }

    @Test("How a program stores the same form does not change the stamp")
    func storageDoesNotCount() {
        var stored = framework
        stored.measures[0].question = "  " + stored.measures[0].question.map { $0 == " " ? "\n" : String($0) }.joined()
        stored.measures[0].proxy = stored.measures[0].proxy.map { Proxy($0.value, shownPlaces: 2) }
        #expect(FormStamp(of: stored) == FormStamp(of: framework))
        let pages = FormPart.allCases.map { FormText(of: framework)[$0] }
        for (part, page) in zip(FormPart.allCases, pages) {
            let spaced = page.rows.map { row in
                row.map { " " + $0.split(separator: " ").joined(separator: "\n\u{A0}") } + [""]
            }
            #expect(FormPage(spaced + [[], [""]]) == page, "\(part)")
        }
    }
}
