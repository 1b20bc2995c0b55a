import Assessment
import Checks
import Findings
import Layouts
import SocialValue
import SpreadsheetModel
import TestSupport
import Valuation

/// Texts that are out to be taken for something else, and a return and a framework that have them everywhere.
enum HostileText {
    /// Every control character, each between letters so that none is lost at an end.
    static let controls = (0..<0x20).map { value in
        "c" + String(Unicode.Scalar(UInt8(value))) + "\(value)"
    }

    static let texts =
        [
            "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "+44 20 7946 0000", "@SUM(1)", "-2+3", "{=1}", "\t=1+1", "\r=1+1",
            " =1+1", "\u{FEFF}=1+1", "＝1+1", "_x000D_", "_x0041_", "_x005F_x0041_", "_X000d_", "&A&P&\"Arial\"",
            "<b>&\"quotes\" 'apostrophes'", "]]>", "https://example.org/?a=1&b=2", "internal:A1#B2", "TRUE", "1e5",
            "1/4", "007", "#REF!", "'quoted", "👩🏽‍🚀 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום עולם", "\u{202E}desrever\u{202C}", "a\u{200B}b",
            "e\u{301}", "two\nlines", "cr\r\nlf", "\u{FFFE}", "end\u{FFFF}", "\u{85}nel", "\u{2028}line",
            String(repeating: "x", count: 32_767), String(repeating: "é", count: 32_765) + "😀",
            String(repeating: "_", count: 32_767),
        ] + controls

    /// A return with one line a text, which stands as theme, reference, question, unit and answer, and each as a
    /// priority of schemes with hostile names.
    static var valued: ValuedReturn {
        let schemes = ["=cmd|' /C calc'!A0", "Share of total", "Units", "bell\u{7}\tand\nline", ""]
        let lines = texts.enumerated().map { index, text in
            var line = ReturnLine.sample(
                "NT\(index + 1)", row: index + 2, theme: text, unit: text, proxy: "\(index + 1).07", answer: "3",
                stated: "5", priorities: Dictionary(uniqueKeysWithValues: schemes.map { ($0, text) }))
            line.question = text
            line.delivery = text
            if index.isMultiple(of: 2) { line.referenceText = text }
            if index.isMultiple(of: 3) {
                line.answer = Answer(cell: CellReference(row: index + 1, column: 5), text: text, state: .text)
            }
            return line
        }
        var source = Return.sample(lines, schemes: schemes.map { PriorityScheme($0, priorities: []) })
        source.file = SourceFile(
            name: "=cmd|' /C calc'!A0 \u{202E}&\n<x>.xlsx", sha256: source.file.sha256, byteCount: 12_345)
        source.sheet = "=1+1"
        source.bidder = "=HYPERLINK(\"https://example.org\")\u{7}\r\n" + String(repeating: "long ", count: 400)
        source.contact = "@SUM(1)"
        source.contactEmail = "-1"
        source.tender = "+cmd|' /C calc'!A0 _x000D_\u{1}"
        return Valuer().value(source)
    }

    static var findings: [Finding] { CheckCatalogue.findings(in: valued) }

    /// A framework with one measure a text, and a tender of such texts.
    static var framework: Framework {
        let scheme = "=cmd|' /C calc'!A0 \u{7}"
        var framework = Framework(
            tender: Tender(), themes: texts,
            measures: texts.enumerated().compactMap { index, text in
                MeasureReference("NT\(index + 1)").map { reference in
                    Measure(
                        reference: reference, theme: text, question: text, unit: MeasureUnit(text),
                        proxy: Proxy(ExactDecimal(index + 1)), priorities: [scheme: text, "Units": text],
                        guidance: text)
                }
            },
            schemes: [PriorityScheme(scheme, priorities: texts), PriorityScheme("Units", priorities: ["=1+1"])])
        framework.tender.reference = "=1+1"
        framework.tender.title = "=cmd|' /C calc'!A0 \u{7}\n" + String(repeating: "long ", count: 400)
        framework.tender.localArea = "@SUM(1)"
        framework.tender.edition = "-1 \u{202E}"
        return framework
    }

    /// The hostile return beside one of a bidder with another such name, in lots with such names, scored.
    static func assessment() throws -> Assessment {
        var framework = framework
        framework.tender.weights = [
            AwardWeight("Social value", percent: ExactDecimal(50)), AwardWeight("=1+1", percent: ExactDecimal(50)),
        ]
        framework.tender.scoring = ScoringMethod(.relative)
        framework.tender.reference = nil
        framework.tender.title = nil
        var evaluation = Evaluation()
        let returns = ["=1+1 [x]/?*:", "'; <b>"].enumerated().map { number, name in
            var source = valued.source
            source.lot = name
            source.file = SourceFile(name: "\(number)" + source.file.name, sha256: "\(number)", byteCount: 1)
            evaluation.bids.append(Bid(source.bidder ?? "", lot: name, reason: "=1+1"))
            let valued = Valuer(framework: framework).value(source)
            return CheckedReturn(
                fileName: source.file.name, file: source.file, outcome: .success(valued),
                findings: CheckCatalogue.findings(in: valued))
        }
        return Assessor(framework: framework, evaluation: evaluation).assess(
            try TenderOffers(returns, evaluation: evaluation, tender: framework.tender))
    }
}
