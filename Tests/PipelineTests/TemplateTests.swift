import Checks
import Findings
import Fixtures
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation

/// The issued form, filled in, changed and saved by LibreOffice, and read back.
@Suite struct TemplateTests {
    private static let council = Fixtures.path("Returns/corrected.xlsx")

    private let framework: Framework
    private let pipeline: ReturnPipeline
    private let folder: ScratchFolder
    private let form: String

    init() throws {
        var framework = try ReturnPipeline.framework(at: Self.council)
        // Every shipped rule can act: those on the contract need its facts.
        framework.tender.contractValue = Money(rounding: ExactDecimal(2_000_000))
        framework.tender.lengthInMonths = 24
        framework.tender.fteBasis = .fteYears
        self.framework = framework
        pipeline = ReturnPipeline(framework: framework)
        folder = try ScratchFolder()
        form = folder.file("form.xlsx")
        try IssueTemplate(framework).write(to: form, replacing: false)
    }

    /// The row of the first measure, as Excel shows it.
    private static let firstRow = 11

    /// What the council's own example answers, typed under Answer; nothing where it has none.
    private func answers() throws -> [RobotStep] {
        let example = try ReturnPipeline().check(Self.council).outcome.get()
        return example.lines.enumerated().flatMap { index, line -> [RobotStep] in
            guard let answer = line.line.answer.state.quantity else { return [] }
            let row = Self.firstRow + index
            let typed = line.line.unit.family == .percent ? "\(answer)%" : answer.description
            return [
                .type(sheet: "Return", cell: "F\(row)", typed),
                .type(sheet: "Return", cell: "H\(row)", "We will deliver \(line.line.label) from year 1."),
            ]
        }
    }

    /// What a careful bidder answers: to every measure, with nothing under two measures of one commitment.
    private static let plausible = [
        "NT1": "4", "NT3": "1", "NT8": "20", "NT9": "52", "CBC5 RBC1": "300000", "NT15": "16", "NT15a": "8",
        "NT18": "120000", "NT20": "12", "NT28": "1500", "NT32": "2400", "NT33": "1200", "NT67": "500", "NT68": "80%",
    ]

    private func saved(_ steps: [RobotStep], in pipeline: ReturnPipeline? = nil) throws -> CheckedReturn {
        let target = folder.file("returned.xlsx")
        try LibreOffice.edit(form, saveAs: target, steps)
        return (pipeline ?? self.pipeline).check(target)
    }

    /// "F11 proxy-changed", what is not filled in left out.
    private func told(_ checked: CheckedReturn) -> [String] {
        let unfilled: Set<FindingCode> = ["measure-not-answered", "bidder-not-named", "nothing-answered"]
        return checked.findings.filter { !unfilled.contains($0.code) }.map { finding in
            let place = finding.location.cell?.description ?? "form"
            let home = (try? checked.outcome.get())?.source.sheet
            let sheet = finding.location.sheet.flatMap { $0 == home || place == "form" ? nil : $0 + "!" } ?? ""
            return "\(sheet)\(place) \(finding.code)"
        }
    }

    @Test("Read back untouched, the form says only that it is not filled in")
    func untouched() throws {
        for checked in [pipeline.check(form), try saved([])] {
            #expect(try checked.outcome.get().lines.count == framework.measures.count)
            #expect(Set(checked.findings.map(\.code)) == ["nothing-answered", "bidder-not-named"])
            #expect(checked.findings.map(\.severity) == [.note, .stop])
        }
    }

    @Test("Filled in with care and saved by LibreOffice, it has no finding at all, with every shipped rule in force")
    func plausiblyFilledIn() throws {
        #expect(framework.rules == PolicyRule.shipped)
        let steps = framework.measures.enumerated().flatMap { index, measure -> [RobotStep] in
            let row = Self.firstRow + index
            return [
                .type(sheet: "Return", cell: "F\(row)", Self.plausible[measure.reference.text] ?? "0"),
                .type(sheet: "Return", cell: "H\(row)", "By our own staff, from year 1."),
            ]
        }
        let checked = try saved(steps + [.type(sheet: "Return", cell: "C3", "Acme Grounds Ltd")])
        let valued = try checked.outcome.get()
        #expect(checked.findings.map(\.message) == [])
        #expect(valued.lines.count { ($0.line.answer.state.quantity ?? .zero) > .zero } == Self.plausible.count)
        #expect(valued.source.statedTotal.amount == valued.total.computed)
        #expect(valued.total.stated == valued.total.computed)
    }

    /// What the shipped rules ask of the council's example, which answers every measure.
    private static let policy: Set<FindingCode> = [
        "counted-twice", "part-exceeds-whole", "one-line-dominates", "spend-exceeds-contract", "total-exceeds-contract",
        "weeks-exceed-people", "people-exceed-contract",
    ]

    @Test("The council's own example, filled in and saved by LibreOffice, comes to the same total")
    func filledIn() throws {
        let checked = try saved(try answers() + [.type(sheet: "Return", cell: "C3", "Acme Grounds Ltd")])
        let valued = try checked.outcome.get()
        let told = checked.findings.filter { !Self.policy.contains($0.code) }
        #expect(told.map { "\($0.reference ?? "") \($0.code)" } == [" measure-not-answered"])
        #expect(told.map(\.message) == ["1 of 22 measures is not answered: NT13."])
        #expect(valued.source.bidder == "Acme Grounds Ltd")
        #expect(valued.total.computed.description == "8461245.35")
        #expect(valued.total.stated == valued.total.computed)
        #expect(valued.source.statedTotal.amount == valued.total.computed)
        #expect(valued.lines[0].line.delivery == "We will deliver NT1 from year 1.")
    }

    @Test("What is locked does not take what is typed")
    func locked() throws {
        let row = Self.firstRow
        let cells = ["A", "B", "C", "D", "E", "G"].map { "\($0)\(row)" } + ["C7", "G33"]
        let checked = try saved(cells.map { .type(sheet: "Return", cell: $0, "1") })
        #expect(told(checked) == [])
        #expect(try checked.outcome.get().lines[0].line == pipeline.check(form).outcome.get().lines[0].line)
    }

    /// What a person may do to a form once its protection is off, and what is told of it.
    private static let tampering: [(what: String, steps: [RobotStep], told: [String])] = [
        ("a changed proxy value", [.type(sheet: "Return", cell: "E23", "9.63812")], ["E23 proxy-changed"]),
        (
            "another wording", [.type(sheet: "Return", cell: "C23", "Total amount (£) spent anywhere")],
            ["C23 wording-changed"]
        ),
        ("another unit", [.type(sheet: "Return", cell: "D17", "no. weeks")], ["D17 unit-changed"]),
        (
            "another theme",
            [.type(sheet: "Return", cell: "A23", "Social: Healthier, Safer and more Resilient Communities")],
            ["A23 theme-changed"]
        ),
        ("a copied sheet", [.copy(sheet: "Return", to: "Return (2)")], ["Return (2)!A10 several-tables"]),
        (
            "a copied sheet that was filled in",
            [
                .copy(sheet: "Return", to: "Acme"), .type(sheet: "Acme", cell: "F11", "4"),
            ], ["Return!A10 several-tables", "A1 sheet-renamed"]
        ),
        ("a moved row", [.moveRow(sheet: "Return", 23, before: 11)], ["B11 row-moved"]),
        ("a deleted row", [.deleteRow(sheet: "Return", 23)], ["B23 measure-left-out"]),
        ("a renamed sheet", [.rename(sheet: "Return", to: "Acme")], ["A1 sheet-renamed"]),
        (
            "an added row",
            [
                .insertRow(sheet: "Return", 12), .type(sheet: "Return", cell: "B12", "NT99"),
                .type(sheet: "Return", cell: "C12", "Our own measure"), .type(sheet: "Return", cell: "D12", "£"),
                .type(sheet: "Return", cell: "E12", "1"),
            ], ["B12 measure-unknown"]
        ),
        (
            "a row added for a measure that has one",
            [
                .insertRow(sheet: "Return", 12), .type(sheet: "Return", cell: "B12", "NT1"),
                .type(sheet: "Return", cell: "C12", "Again"), .type(sheet: "Return", cell: "E12", "30782"),
            ], ["B12 duplicate-measure", "C12 wording-changed"]
        ),
    ]

    /// Takes the stamp off the sheet of measures and off the instructions.
    private static let withoutStamp: [RobotStep] = [
        .unprotect(sheet: "Return"), .type(sheet: "Return", cell: "A7", ""), .type(sheet: "Return", cell: "C7", ""),
        .unprotect(sheet: "Instructions"), .type(sheet: "Instructions", cell: "A14", ""),
        .type(sheet: "Instructions", cell: "B14", ""),
    ]

    /// What is told of that.
    private static let stampGone = ["A7 locked-cell-changed", "Instructions!A14 locked-cell-changed"]

    @Test("Each kind of tampering is named at its cell, with the stamp and without it", arguments: [true, false])
    func tampered(_ hasStamp: Bool) throws {
        let versions = Self.tampering.enumerated().map { index, kind in
            (
                folder.file("\(index).xlsx"),
                [.unprotect(sheet: "Return")] + (hasStamp ? [] : Self.withoutStamp) + kind.steps
            )
        }
        try LibreOffice.edit(form, versions)
        for (kind, version) in zip(Self.tampering, versions) {
            let checked = pipeline.check(version.0)
            let expected = kind.told + (hasStamp ? [] : Self.stampGone)
            #expect(told(checked).sorted() == expected.sorted(), "\(kind.what)")
            #expect(try (checked.outcome.get().source.issuedForm.stamp != nil) == hasStamp)
        }
    }

    @Test("A copy that was filled in otherwise leaves two returns, and neither is read")
    func copiedAndChanged() throws {
        let checked = try saved([
            .unprotect(sheet: "Return"), .type(sheet: "Return", cell: "F11", "4"),
            .copy(sheet: "Return", to: "Final"), .type(sheet: "Final", cell: "F11", "40"),
        ])
        let refusal = #expect(throws: Refusal.self) { try checked.outcome.get() }
        #expect(refusal?.code == "several-return-tables")
        #expect(refusal?.message.contains("on the sheets \"Return\" and \"Final\"") == true)
    }

    /// What the stamps alone tell of each kind, in the order of ``tampering``.
    private static let toldByStamp = [
        ["B23 form-changed"], ["B23 form-changed"], ["B17 form-changed"], ["B23 form-changed"],
        ["Return (2)!A10 several-tables"], ["Return!A10 several-tables", "A1 sheet-renamed"], ["B11 form-changed"],
        ["B23 form-changed"], ["A1 sheet-renamed"], ["B12 form-changed", "G12 locked-cell-changed"],
        ["B12 form-changed", "B12 duplicate-measure", "G12 locked-cell-changed"],
    ]

    @Test("Without the council's workbook, the stamps tell which row was changed, moved, added or deleted")
    func stampAlone() throws {
        let versions = Self.tampering.enumerated().map { index, kind in
            (folder.file("\(index).xlsx"), [.unprotect(sheet: "Return")] + kind.steps)
        }
        try LibreOffice.edit(form, versions)
        #expect(Self.toldByStamp.count == Self.tampering.count)
        for ((kind, version), expected) in zip(zip(Self.tampering, versions), Self.toldByStamp) {
            let told = told(ReturnPipeline().check(version.0)).filter { $0 != "form proxies-from-return" }
            #expect(told.sorted() == expected.sorted(), "\(kind.what)")
        }
    }

    @Test("A form of an older edition is told by its stamp, and without it each change at its cell")
    func olderEdition() throws {
        var newer = framework
        newer.measures.append(newer.measures.removeFirst())
        newer.measures[3].question += " (new wording)"
        let pipeline = ReturnPipeline(framework: newer)
        #expect(told(pipeline.check(form)).first == "C7 form-edition-differs")
        let withoutStamp = try saved(Self.withoutStamp, in: pipeline)
        #expect(
            told(withoutStamp) == [
                "Instructions!A14 locked-cell-changed", "Definitions!B8 locked-cell-changed", "A7 locked-cell-changed",
                "B11 row-moved", "C15 wording-changed",
            ])
    }
}
