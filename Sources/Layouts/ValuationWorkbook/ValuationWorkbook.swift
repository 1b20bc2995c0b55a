package import Findings
import Forms
import SocialValue
import SpreadsheetModel
package import Valuation
package import WorkbookPlans

/// The finished workbook for one return.
package struct ValuationWorkbook {
    /// The return with its values.
    let valued: ValuedReturn
    /// What was found in it.
    let findings: [Finding]
    /// Which figures fill the Pledged Social Value column.
    let basis: ValuationBasis
    /// The version of Pledgebook, for the About sheet.
    let version: String
    /// When and by whom it is prepared.
    let preparation: Preparation

    package init(
        _ valued: ValuedReturn, findings: [Finding], basis: ValuationBasis, version: String,
        preparation: Preparation = Preparation()
    ) {
        self.valued = valued
        self.findings = findings
        self.basis = basis
        self.version = version
        self.preparation = preparation
    }

    /// The workbook for a kind of reader.
    package func plan(for profile: WorkbookProfile = .finance) -> WorkbookPlan {
        switch profile {
        case .finance: financePlan
        case .publication: PublicationWorkbook(facts: facts, properties: publicProperties).plan
        }
    }

    /// Pledges first, then summary, reconciliation, findings, checks and sources.
    private var financePlan: WorkbookPlan {
        let lineFindings = LineFindings(findings, of: valued.source)
        let pledges = PledgeSheet(valued, basis: basis, findings: lineFindings)
        let summary = SummarySheet(valued, basis: basis, pledges: pledges, findings: lineFindings)
        let reconciliation = ReconciliationSheet(valued, basis: basis, pledges: pledges, findings: lineFindings)
        let findingsSheet = FindingsSheet(lineFindings, pledges: pledges)
        let checks = ChecksSheet(
            valued, pledges: pledges, summary: summary, reconciliation: reconciliation, findings: findingsSheet,
            verdict: lineFindings.verdict)
        let header = PageHeader(facts, warning: lineFindings.pageWarning).text
        let sheets = [
            pledges.plan, summary.plan, reconciliation.plan, findingsSheet.plan, checks.plan,
            AboutSheet(facts, findings: lineFindings).plan,
        ]
        return WorkbookPlan(
            sheets: sheets.map { sheet in
                var sheet = sheet
                sheet.page.header = header
                return sheet
            },
            definedNames: pledges.definedNames + [CheckList.definedName],
            properties: properties)
    }

    private var facts: WorkbookFacts {
        WorkbookFacts(
            valued: valued, findings: findings, basis: basis, version: version, preparation: preparation)
    }

    private var properties: DocumentProperties {
        let (file, council) = (valued.source.file, valued.framework?.file)
        return properties(
            [
                .kind(.finished), CustomProperty(IssuedKind.sourceProperty, CellText.line(file.name)),
                CustomProperty("Source SHA-256", file.sha256), CustomProperty("Basis", basis.rawValue),
            ] + CustomProperty.council(council))
    }

    /// The same without the names of files, which are of no interest outside the council.
    private var publicProperties: DocumentProperties {
        properties(
            [
                .kind(.publication), CustomProperty("Source SHA-256", valued.source.file.sha256),
                CustomProperty("Basis", basis.rawValue),
            ] + CustomProperty.council(valued.framework?.file).filter { $0.name != CustomProperty.councilFile })
    }

    private func properties(_ custom: [CustomProperty]) -> DocumentProperties {
        let source = valued.source
        return DocumentProperties(
            title: CellText.line(["Social value pledge", source.bidder].compactMap(\.self).joined(separator: ": ")),
            subject: CellText.line(source.tender ?? valued.framework?.tender.name ?? ""), author: facts.madeBy,
            company: CellText.line(valued.framework?.tender.council ?? ""), language: HouseStyle.language,
            application: HouseStyle.application,
            created: (preparation.day ?? source.file.created)?.secondsSince1970.flatMap { $0 > 0 ? $0 : nil },
            custom: custom)
    }
}

/// What is above every printed page: whose figures these are, for which tender and on which basis, so that a page
/// that lies alone tells it; and on the second line a warning, where there is one.
struct PageHeader {
    /// The header with Excel's codes.
    let text: String

    /// The most UTF-16 code units of a header.
    private static let limit = 255
    /// The most of them for bidder and tender, which leaves room for the basis on the same line.
    private static let ownerLimit = 110

    init(_ facts: WorkbookFacts, warning: String?) {
        let source = facts.valued.source
        let owner = [source.bidder ?? source.file.name, source.tender ?? facts.valued.framework?.tender.name]
            .compactMap(\.self).joined(separator: ", ")
        let rest = (warning.map { "&C\n" + $0 } ?? "") + "&RBasis: \(facts.basis.rawValue)"
        var room = Self.ownerLimit
        var left = Self.literal(owner, limit: room)
        while ("&L" + left + rest).utf16.count > Self.limit {
            room -= 10
            left = Self.literal(owner, limit: room)
        }
        text = "&L" + left + rest
    }

    /// A text that no program takes for codes: each of their signs twice.
    static func literal(_ text: String, limit: Int) -> String {
        CellText.line(text, limit: limit).doubling(UInt8(ascii: "&"))
    }
}

/// Which figures fill the Pledged Social Value column.
package enum ValuationBasis: String, Hashable, Sendable, CaseIterable {
    /// Answer × proxy, as live formulas.
    case computed
    /// What the return states.
    case stated
}

extension ValuationBasis {
    /// The basis that stands beside this one for comparison.
    var other: ValuationBasis { self == .computed ? .stated : .computed }

    /// The heading of a column of figures on this basis.
    var heading: String { self == .computed ? "Computed" : "Stated" }

    /// What stands for a sum of stated amounts where no line states one: that is not £0.
    static let notStated = "Not stated"

    /// What a cell shows that its formula works out: the amount, or ``notStated``.
    static func cached(_ amount: Money?) -> CachedValue { amount.map { .number($0.pounds) } ?? .text(notStated) }

    /// The sum on this basis.
    func amount(of pair: ComputedAndStated) -> Money { self == .computed ? pair.computed : pair.stated }

    /// The sum on this basis; nil when it would be a sum of stated amounts and nobody stated one.
    func figure(of pair: ComputedAndStated) -> Money? { self == .stated && !pair.isStated ? nil : amount(of: pair) }

    /// A line's amount on this basis; nil when it has none.
    func amount(of line: ValuedLine) -> Money? { self == .computed ? line.computed : line.stated }
}
