package import Findings
package import Forms
import SocialValue
import SpreadsheetModel
package import Valuation
package import WorkbookPlans

/// The form given back to a bidder: its answers kept, each problem marked at its cell, the questions in front.
///
/// It tells only what the bidder itself can answer, and nothing of other bidders.
package struct ClarificationWorkbook {
    private let valued: ValuedReturn
    private let asked: [(finding: Finding, code: String)]
    private let comparison: VersionComparison?
    private let version: String

    /// The form for a checked return.
    ///
    /// - Parameters:
    ///   - findings: everything found in it; what is not the bidder's to answer is left out.
    ///   - code: gives each question the code that its reply is matched by.
    ///   - comparison: what changed since the version before, when there is one.
    ///   - version: the version of Pledgebook, for the document properties.
    package init(
        _ valued: ValuedReturn, findings: [Finding], code: (Finding) -> QuestionCode,
        comparison: VersionComparison? = nil, version: String
    ) {
        self.valued = valued
        asked = Self.questions(among: findings).map { ($0, code($0).description) }
        self.comparison = comparison
        self.version = version
    }

    /// What a bidder is asked: findings that it can put right and that matter, those that stop the return first. Their
    /// numbers, on the form as in the letter, follow this order.
    package static func questions(among findings: [Finding]) -> [Finding] {
        let asked = findings.filter { $0.who == .bidder && $0.severity > .note }
        return asked.filter { $0.severity == .stop } + asked.filter { $0.severity != .stop }
    }

    /// The workbook: questions, the form with its answers, then what else there is.
    package func plan() -> WorkbookPlan {
        let form = ClarificationForm(valued, asked: asked)
        let stamp = valued.framework.map { FormStamp(of: $0) } ?? FormStamp(of: valued.lines.map(\.line))
        let sheet = FormSheet(
            FormContent(
                title: FormText.title(of: valued.framework?.tender ?? Tender()),
                hint: FormWords.queriesHint,
                bidder: valued.source.bidder, contact: valued.source.contact,
                contactEmail: valued.source.contactEmail,
                tender: valued.framework?.tender.reference ?? valued.source.tender,
                stamp: stamp.description, rows: form.rows, hasQueries: true))
        let questions = QuestionsSheet(
            form, on: sheet, bidder: valued.source.bidder, fileName: valued.source.file.name,
            tender: valued.framework?.tender)
        var sheets = [questions.plan, sheet.plan]
        if !form.leftOver.isEmpty { sheets.append(LeftOverSheet(form.leftOver).plan) }
        if let framework = valued.framework {
            sheets.append(DefinitionsSheet(framework).plan)
        } else if form.rows.contains(where: { $0.unit.family == .yesOrNo }) {
            sheets.append(DefinitionsSheet.choicesAlone)
        }
        if let comparison { sheets.append(ChangesSheet(comparison).plan) }
        return WorkbookPlan(
            sheets: sheets, definedNames: sheet.definedNames,
            properties: DocumentProperties(
                title: "Clarification questions about a social value return",
                subject: CellText.line(valued.source.bidder ?? ""),
                author: "Pledgebook \(version)", language: HouseStyle.language, application: HouseStyle.application,
                custom: [
                    .kind(.questions),
                    CustomProperty(FormWords.stampLabel, stamp.description),
                    CustomProperty("Source SHA-256", valued.source.file.sha256),
                ]))
    }
}

/// The words in which questions are put to a bidder.
enum ClarificationWords {
    /// How much a question matters, as a bidder reads it.
    static func weight(_ severity: Severity) -> String {
        switch severity {
        case .stop: "Must be settled"
        case .check: "To confirm"
        case .note: "For information"
        }
    }

    /// What was found, as it is put to the bidder.
    static func message(_ finding: Finding) -> String { finding.question ?? finding.message }

    /// A question in one text, for a form whose cells may stand elsewhere than in the file that the bidder sent.
    static func text(_ query: ClarificationMark) -> String {
        let place = query.finding.location.cell.map { ", cell \($0) in the file you sent" } ?? ""
        return "\(weight(query.finding.severity))\(place): \(message(query.finding)) \(query.finding.request)"
    }

    /// What was expected. A formula is the form's own, which nobody should have to type.
    static func expected(_ finding: Finding) -> String? {
        finding.expected?.hasPrefix("=") == true ? "the form's own formula" : finding.expected
    }

    /// Where a finding stands in the file that the bidder sent: "Return!F12".
    static func place(_ finding: Finding) -> String {
        [finding.location.sheet, finding.location.cell?.description].compactMap(\.self).joined(separator: "!")
    }

    /// "by 14 February 2026 to bids@council.example", as far as the tender says.
    static func sending(_ tender: Tender?) -> String {
        let day = tender?.replyBy.map { " by \($0.spokenMoment)" } ?? ""
        return day + (tender?.sendTo.map { " to \(CellText.line($0))" } ?? "")
    }
}
