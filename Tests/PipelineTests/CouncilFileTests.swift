import Checks
import Findings
import Fixtures
import Foundation
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import XLSXReader

/// The council's workbook as a file: written, saved again by another program, read, and used.
@Suite struct CouncilFileTests {
    /// The worked example with something in every sheet.
    private static let framework: Framework = {
        var framework = Framework.publishedTable.withRulesOfItsMeasures
        framework.tender = Tender(
            reference: "T-1", title: "Grounds maintenance", deadline: CivilDate(year: 2026, month: 1, day: 31),
            contractValue: Money(rounding: ExactDecimal(9_000_000)), start: CivilDate(year: 2026, month: 4, day: 1),
            lengthInMonths: 36, fteBasis: .fteYears, localArea: "Lancashire", edition: "2021",
            weights: [
                AwardWeight("Price", percent: ExactDecimal(60)), AwardWeight("Social value", percent: ExactDecimal(40)),
            ], council: "Ribble Valley", contact: "Jo Fell", replyBy: CivilDate(year: 2026, month: 2, day: 14),
            sendTo: "jo@ribble.example")
        var scoring = ScoringMethod(.target)
        (scoring.target, scoring.cap) = (ExactDecimal(500_000), ExactDecimal("600000.5"))
        scoring.bands = [
            ScoreBand(from: ExactDecimal(0), percent: ExactDecimal(10)),
            ScoreBand(from: ExactDecimal(250_000), percent: ExactDecimal(60)),
        ]
        scoring.points = framework.measures.prefix(2).map { MeasurePoints($0.reference, perUnit: ExactDecimal(2)) }
        scoring.points[1].most = ExactDecimal(20)
        (scoring.figure, scoring.places) = (.computed, 3)
        framework.tender.scoring = scoring
        framework.tender.jurisdiction = .scotland
        (framework.tender.priceMethod, framework.tender.tieRule) = (.typed, .lowestPrice)
        (framework.tender.scoreScale, framework.tender.scoreSpread) = (ExactDecimal(10), ExactDecimal(2))
        framework.measures[0].reference = framework.measures[0].reference.known(
            as: MeasureReference("RE1 FM1")?.codes ?? [])
        framework.measures[1].isRecordOnly = true
        framework.measures[2].valueType = .social
        framework.measures[3].guidance = "Count people once."
        framework.measures[4].otherEditions = [EditionProxy(edition: "2020", proxy: Proxy(ExactDecimal(24_269)))]
        framework.schemes[0].periods = [
            framework.schemes[0].priorities[1]: ValidPeriod(
                from: CivilDate(year: 2023, month: 11, day: 1), to: CivilDate(year: 2027, month: 3, day: 31))
        ]
        return framework
    }()

    @Test("The workbook that is written is read as the framework it was made from")
    func roundTrip() throws {
        let folder = try ScratchFolder()
        try NewCouncilFile(Self.framework).write(to: folder.file("council.xlsx"), replacing: false)
        #expect(try CouncilFile.reading(at: folder.file("council.xlsx")).framework == Self.framework)
    }

    @Test("Opened and saved by LibreOffice, it still is")
    func throughLibreOffice() throws {
        let folder = try ScratchFolder()
        try NewCouncilFile(Self.framework).write(to: folder.file("council.xlsx"), replacing: false)
        try Command.run(
            "soffice",
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx", "--outdir",
                folder.file("saved"), folder.file("council.xlsx"),
            ])
        #expect(try CouncilFile.reading(at: folder.file("saved/council.xlsx")).framework == Self.framework)
    }

    @Test("As JSON, it is too, and the file there is left alone unless it may be replaced")
    func json() throws {
        let folder = try ScratchFolder()
        let path = folder.file("council.json")
        try NewCouncilFile(Self.framework).write(to: path, replacing: false)
        #expect(try CouncilFile.reading(at: path).framework == Self.framework)
        let before = try bytes(of: path)
        #expect(throws: RunFault.self) { try NewCouncilFile().write(to: path, replacing: false) }
        #expect(try bytes(of: path) == before)
        try NewCouncilFile().write(to: path, replacing: true)
        #expect(try CouncilFile.reading(at: path).framework.tender == Tender())
        #expect(folder.names == ["council.json"])
    }

    @Test("The starter has no finding that stops; what it has is the worked example's own")
    func starter() throws {
        let folder = try ScratchFolder()
        try NewCouncilFile().write(to: folder.file("council.xlsx"), replacing: false)
        let reading = try CouncilFile.reading(at: folder.file("council.xlsx"))
        #expect(
            reading.findings.map(\.code) == [
                "council-theme-unused", "council-mapping-odd", "council-tender-incomplete",
            ])
    }

    @Test("The published attachment values a return as its own workbook does", arguments: Fixtures.publishedReturns)
    func attachments(_ fixture: String) throws {
        let framework = try ReturnPipeline.framework(at: Fixtures.path(fixture))
        let other = try #require(Fixtures.publishedReturns.first { $0 != fixture })
        let checked = ReturnPipeline(framework: framework).check(Fixtures.path(other))
        #expect(try checked.outcome.get().total.computed.description == "2822946.49")
        let file = try InputFile(path: Fixtures.path(fixture)).file
        #expect(framework.file == file && file.sha256.count == 64)
        #expect(framework.measures == Framework.publishedTable.measures)
    }

    @Test("The index names the council's file that every return was valued with, and its digest")
    func index() throws {
        let folder = try ScratchFolder()
        let council = folder.file("council.xlsx")
        try NewCouncilFile(Self.framework).write(to: council, replacing: false)
        let pipeline = ReturnPipeline(framework: try ReturnPipeline.framework(at: council))
        let job = try ValueJob(
            of: InputList([]), output: folder.file("out") + "/", council: council, options: WorkbookOptions(),
            pipeline: pipeline)
        let path = try #require(try job.writeIndex([]))
        let texts = try WorkbookReader(path: path).sheet(named: "Sources").cells.map(\.value)
        #expect(texts.contains(.text(try InputFile(path: council).file.sha256)))
    }

    @Test("A return is never held against itself: a copy of it under another name is the council's file, too")
    func ownCouncil() throws {
        let folder = try ScratchFolder()
        let original = Fixtures.path(Fixtures.correctedReturns[0])
        try FileManager.default.copyItem(atPath: original, toPath: folder.file("copy.xlsx"))
        let framework = try ReturnPipeline.framework(at: original)
        let refusal = ReturnPipeline(framework: framework).check(folder.file("copy.xlsx")).refusal
        #expect(refusal?.code == "return-is-council" && refusal?.cause == .unusableFile)
        #expect(refusal?.message.hasPrefix("copy.xlsx is the same file as the one given with --council") == true)
    }

    @Test("A byte-order mark before the JSON does not make it another text")
    func byteOrderMark() throws {
        let folder = try ScratchFolder()
        let text = NewCouncilFile(Self.framework).json
        try Data([0xEF, 0xBB, 0xBF] + text.utf8).write(to: URL(fileURLWithPath: folder.file("a.json")))
        #expect(try CouncilFile.reading(at: folder.file("a.json")).framework == Self.framework)
    }

    @Test(
        "What is no council's workbook is refused with what one needs, and nobody is told to ask a bidder",
        arguments: [
            ("Refused/comma-separated-csv.xlsx", "Give the council's workbook (.xlsx), or the same as JSON (.json)."),
            ("Refused/password-protected.xlsx", "Remove the password and save it again."),
            ("Refused/cut-off.xlsx", "Save it again, or give another copy of it."),
        ])
    func notACouncils(_ fixture: String, _ words: String) throws {
        let refusal = #expect(throws: Refusal.self) { try CouncilFile.reading(at: Fixtures.path(fixture)) }
        #expect(refusal?.message.contains(words) == true, "\(refusal?.message ?? "")")
        #expect(refusal?.message.contains("bidder") == false)
    }

    @Test("A text that is no council's JSON is refused with what to do")
    func refusals() throws {
        let folder = try ScratchFolder()
        try Data("{\"schemaVersion\": 1,\n \"measures\": [}".utf8).write(
            to: URL(fileURLWithPath: folder.file("a.json")))
        let refusal = #expect(throws: Refusal.self) { try CouncilFile.reading(at: folder.file("a.json")) }
        #expect(refusal?.message.hasPrefix("a.json cannot be used. the document: this is not JSON.") == true)
        #expect(refusal?.cause == .unusableFile)
        try Data([0x7B, 0xFF]).write(to: URL(fileURLWithPath: folder.file("b.json")))
        let other = #expect(throws: Refusal.self) { try CouncilFile.reading(at: folder.file("b.json")) }
        #expect(other?.message == "b.json is not UTF-8 text.")
    }
}
