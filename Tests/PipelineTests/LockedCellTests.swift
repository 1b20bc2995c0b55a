import Checks
import Findings
import Fixtures
import Forms
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation

/// What is locked on an issued form besides its rows of measures, changed in LibreOffice and read back.
@Suite struct LockedCellTests {
    private let framework: Framework
    private let folder: ScratchFolder
    private let form: String

    init() throws {
        var framework = try ReturnPipeline.framework(at: Fixtures.path("Returns/corrected.xlsx"))
        framework.rules = []
        framework.tender = Tender(
            reference: "CBC-17", title: "Grounds maintenance",
            deadline: CivilDate(year: 2026, month: 11, day: 14, hour: 12), fteBasis: .fteYears,
            localArea: "the borough", edition: "National TOMs 2021")
        framework.measures[0].guidance = "Count people who live in the borough."
        self.framework = framework
        folder = try ScratchFolder()
        form = folder.file("form.xlsx")
        try IssueTemplate(framework).write(to: form, replacing: false)
    }

    private struct Kind {
        let what: String
        let steps: [RobotStep]
        /// What is told with the council's workbook at hand.
        let told: [String]
        /// What is told by the stamp alone; nil for the same.
        var alone: [String]?
    }

    private static func typed(
        _ what: String, _ sheet: String, _ cell: String, _ text: String, alone: String? = nil, and others: [String] = []
    ) -> Kind {
        let lead = sheet == "Return" ? "" : sheet + "!"
        return Kind(
            what: what, steps: [.type(sheet: sheet, cell: cell, text)],
            told: ["\(lead)\(cell) locked-cell-changed"] + others,
            alone: alone.map { ["\(lead)\($0) locked-cell-changed"] + others })
    }

    private static let kinds = [
        typed("the title", "Return", "A1", "Social value return: Street cleaning"),
        typed("the hint", "Return", "A2", "Fill in what you like."),
        typed("a label, for one that means the same", "Return", "A3", "Supplier name"),
        typed("a heading, for one that means the same", "Return", "D10", "Unit"),
        typed("the label of the total", "Return", "A33", "Grand total"),
        typed("the total so far, typed", "Return", "C8", "123"),
        typed("the total, typed", "Return", "G33", "5", and: ["G33 stated-total-disagrees"]),
        typed("the total, deleted", "Return", "G33", "", and: ["form stated-total-missing"]),
        typed("a row's formula, typed over", "Return", "G12", "5", and: ["G12 stated-without-answer"]),
        typed("a row's formula, for another", "Return", "G11", "=IF(ISNUMBER(F11),E11*F11*2,\"\")"),
        typed("a row's formula, deleted", "Return", "G13", ""),
        typed("an instruction", "Instructions", "B5", "Leave nothing empty.", alone: "A1"),
        typed("the tender", "Instructions", "B11", "CBC-18, Grounds maintenance", alone: "A1"),
        typed("the deadline", "Instructions", "B12", "21 November 2026, 12:00", alone: "A1"),
        typed("the local area", "Instructions", "B13", "England", alone: "A1"),
        typed("the edition", "Instructions", "B14", "National TOMs 2019", alone: "A1"),
        typed("the heading of the definitions", "Definitions", "D3", "How to reply", alone: "A1"),
        typed("a definition", "Definitions", "B4", "People from anywhere", alone: "A1"),
        typed("a measure's guidance", "Definitions", "D4", "Count everybody.", alone: "A1"),
        typed("what one unit is worth", "Definitions", "E4", "1", alone: "A1"),
        typed("a priority", "Definitions", "F4", "Another", alone: "A1"),
        Kind(
            what: "an added instruction",
            steps: [
                .insertRow(sheet: "Instructions", 7), .type(sheet: "Instructions", cell: "B7", "Ask for more."),
            ], told: ["Instructions!B7 locked-cell-changed"], alone: ["Instructions!A1 locked-cell-changed"]),
        Kind(
            what: "a deleted instruction", steps: [.deleteRow(sheet: "Instructions", 5)],
            told: ["Instructions!B5 locked-cell-changed"], alone: ["Instructions!A1 locked-cell-changed"]),
    ]

    private static let unprotected = ["Return", "Instructions", "Definitions"].map { RobotStep.unprotect(sheet: $0) }
    /// Takes the stamp off the sheet of measures and off the instructions.
    private static let withoutStamp: [RobotStep] = [
        .type(sheet: "Return", cell: "A7", ""), .type(sheet: "Return", cell: "C7", ""),
        .type(sheet: "Instructions", cell: "A18", ""), .type(sheet: "Instructions", cell: "B18", ""),
    ]
    private static let stampGone = ["A7 locked-cell-changed", "Instructions!A18 locked-cell-changed"]

    /// What is told of each kind of change, made on a form of its own: "A1 locked-cell-changed", sorted.
    private func told(after steps: [RobotStep], _ pipeline: ReturnPipeline) throws -> [(Kind, told: [String])] {
        let versions = Self.kinds.enumerated().map { index, kind in
            (folder.file("\(index).xlsx"), Self.unprotected + steps + kind.steps)
        }
        try LibreOffice.edit(form, versions)
        return zip(Self.kinds, versions).map { ($0, told(pipeline.check($1.0))) }
    }

    private func told(_ checked: CheckedReturn) -> [String] {
        let leftOut: Set<FindingCode> = [
            "measure-not-answered", "nothing-answered", "proxies-from-return", "bidder-not-named",
        ]
        return checked.findings.filter { !leftOut.contains($0.code) }.map { finding in
            let sheet = finding.location.sheet.flatMap { $0 == "Return" ? nil : $0 + "!" } ?? ""
            return "\(sheet)\(finding.location.cell?.description ?? "form") \(finding.code)"
        }.sorted()
    }

    @Test("With the council's workbook each changed cell is named, without a stamp too", arguments: [true, false])
    func named(_ hasStamp: Bool) throws {
        let steps = hasStamp ? [] : Self.withoutStamp
        // Where two rows of a sheet are gone or new at once, which is which cannot be told.
        let moved = ["an added instruction", "a deleted instruction"]
        for (kind, told) in try told(after: steps, ReturnPipeline(framework: framework)) {
            if !hasStamp, moved.contains(kind.what) { continue }
            #expect(told == (kind.told + (hasStamp ? [] : Self.stampGone)).sorted(), "\(kind.what)")
        }
    }

    @Test("With the stamp alone the part is named, and cells that are the same on every form")
    func stampAlone() throws {
        for (kind, told) in try told(after: [], ReturnPipeline()) {
            #expect(told == (kind.alone ?? kind.told).sorted(), "\(kind.what)")
        }
    }

    /// Opens a workbook and saves it under another name.
    private static let resaving = """
        import sys, openpyxl
        openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
        """

    @Test("A form that LibreOffice, Gnumeric or openpyxl saved anew is not accused, with the council and without")
    func savedAnew() throws {
        try LibreOffice.edit(form, saveAs: folder.file("libreoffice.xlsx"), [])
        try Gnumeric.save(form, as: folder.file("gnumeric.xlsx"))
        try Python.run(Self.resaving, form, folder.file("openpyxl.xlsx"))
        for file in [form] + ["libreoffice", "gnumeric", "openpyxl"].map({ folder.file("\($0).xlsx") }) {
            for pipeline in [ReturnPipeline(framework: framework), ReturnPipeline()] {
                let checked = pipeline.check(file)
                // openpyxl keeps no values of formulas.
                let expected = file.hasSuffix("openpyxl.xlsx") ? ["G33 stated-value-unreadable"] : []
                #expect(told(checked) == expected, "\(file)")
                #expect(try checked.outcome.get().lines.count == framework.measures.count)
            }
        }
    }

    @Test("A form with questions that comes back is not accused either, and what is changed on it is named")
    func queries() throws {
        let pipeline = ReturnPipeline(framework: framework)
        let job = try ClarifyJob(
            of: InputList([form]), output: folder.file("queries.xlsx"), since: nil, replacing: false,
            pipeline: pipeline)
        var faults: [RunFault?] = []
        job.run { faults.append($0.outcome.fault) }
        #expect(faults.count == 1 && faults.first == .some(nil))
        let versions: [(String, [RobotStep])] = [
            (folder.file("q0.xlsx"), []),
            (
                folder.file("q1.xlsx"),
                [
                    .unprotect(sheet: "Return"), .type(sheet: "Return", cell: "B3", "Supplier name"),
                    .type(sheet: "Return", cell: "E10", "Unit"), .type(sheet: "Return", cell: "D8", "1"),
                    .type(sheet: "Return", cell: "H11", "=1+1"),
                ]
            ),
        ]
        try LibreOffice.edit(folder.file("queries.xlsx"), versions)
        for reader in [pipeline, ReturnPipeline()] {
            #expect(told(reader.check(folder.file("queries.xlsx"))) == [])
            #expect(told(reader.check(versions[0].0)) == [])
            #expect(
                told(reader.check(versions[1].0)) == [
                    "B3 locked-cell-changed", "D8 locked-cell-changed", "E10 locked-cell-changed",
                    "H11 locked-cell-changed", "H11 stated-without-answer",
                ])
        }
    }

    @Test("Where the council's workbook changed since, a form that is as it was sent is of another edition at the cell")
    func otherEdition() throws {
        var newer = framework
        newer.tender.deadline = CivilDate(year: 2026, month: 11, day: 21, hour: 12)
        newer.measures[0].guidance = "Count people who live in the county."
        let finding = "form-edition-differs"
        let checked = ReturnPipeline(framework: newer).check(form)
        #expect(told(checked) == ["Definitions!D4 \(finding)", "Instructions!B12 \(finding)"])
        let told = checked.findings.filter { $0.code.description == finding }
        #expect(told.allSatisfy { $0.severity == .check && $0.who == .council })
        #expect(
            told.first?.message
                == "The form was sent with \"14 November 2026, 12:00\" in cell B12 of the sheet \"Instructions\"; the "
                + "council's form now has \"21 November 2026, 12:00\".")
    }

    @Test("A stamp that is gone or another on one of the two sheets is named there, with the council and without")
    func oneStamp() throws {
        let other = "PB2-0000-0000-0000-0000-0000-0000-0000"
        let versions: [(String, [RobotStep])] = [
            (folder.file("s0.xlsx"), Self.unprotected + [.type(sheet: "Return", cell: "C7", "")]),
            (folder.file("s1.xlsx"), Self.unprotected + [.type(sheet: "Instructions", cell: "B18", other)]),
        ]
        try LibreOffice.edit(form, versions)
        for pipeline in [ReturnPipeline(framework: framework), ReturnPipeline()] {
            #expect(told(pipeline.check(versions[0].0)) == ["C7 locked-cell-changed"])
            #expect(told(pipeline.check(versions[1].0)) == ["Instructions!B18 locked-cell-changed"])
        }
    }

    @Test("A sheet of the form that was renamed or taken out is missed")
    func missingSheets() throws {
        let versions: [(String, [RobotStep])] = [
            (folder.file("m0.xlsx"), [.rename(sheet: "Instructions", to: "Read me")]),
            (folder.file("m1.xlsx"), [.remove(sheet: "Definitions")]),
        ]
        try LibreOffice.edit(form, versions)
        for (version, name) in zip(versions, ["Instructions", "Definitions"]) {
            let checked = ReturnPipeline(framework: framework).check(version.0)
            #expect(told(checked) == ["A1 sheet-renamed"])
            #expect(checked.findings.contains { $0.message.contains("sheet \"\(name)\" is missing") })
        }
    }

    @Test("A form of the older kind is held against what its stamp covers: the measures")
    func olderKind() throws {
        let lines = try ReturnPipeline().check(form).outcome.get().lines.map(\.line)
        let older = FormStamp(of: lines).description
        let steps =
            Self.unprotected + [
                .type(sheet: "Return", cell: "C7", older), .type(sheet: "Instructions", cell: "B18", older),
                .type(sheet: "Instructions", cell: "B5", "As we said before."),
            ]
        let versions = [
            (folder.file("o0.xlsx"), steps),
            (folder.file("o1.xlsx"), steps + [.type(sheet: "Return", cell: "E11", "1")]),
        ]
        try LibreOffice.edit(form, versions)
        #expect(older.hasPrefix("PB1-"))
        for pipeline in [ReturnPipeline(framework: framework), ReturnPipeline()] {
            #expect(told(pipeline.check(versions[0].0)) == [])
        }
        #expect(told(ReturnPipeline(framework: framework).check(versions[1].0)) == ["E11 proxy-changed"])
        #expect(told(ReturnPipeline().check(versions[1].0)) == ["B11 form-changed"])
    }
}
