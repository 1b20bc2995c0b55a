import Forms
package import SocialValue
import SpreadsheetModel
package import WorkbookPlans

/// The council's own workbook: the one place where it keeps tender, themes, measures, priorities and rules.
package struct CouncilWorkbook {
    private let framework: Framework
    private let findingCodes: [String]
    private let version: String

    /// A workbook of a framework.
    ///
    /// - Parameters:
    ///   - findingCodes: the codes of findings in returns, which the council chooses from when it accepts one.
    ///   - version: the version of Pledgebook, for the document properties.
    package init(_ framework: Framework, findingCodes: [String] = [], version: String) {
        self.framework = framework
        self.findingCodes = findingCodes
        self.version = version
    }

    /// The workbook. Every cell can be changed; lists guard those that take one of a few words.
    package func plan() -> WorkbookPlan {
        let choices = ChoicesSheet(codes: findingCodes)
        let themes = CouncilThemesSheet(framework)
        let priorities = CouncilPrioritiesSheet(framework)
        return WorkbookPlan(
            sheets: [
                CouncilGuideSheet().plan, CouncilTenderSheet(framework.tender, choices: choices).plan, themes.plan,
                CouncilMeasuresSheet(framework, themes: themes, priorities: priorities, choices: choices).plan,
                priorities.plan, CouncilRulesSheet(framework, choices: choices).plan,
                CouncilAcceptedSheet(framework, choices: choices).plan, choices.plan,
            ],
            properties: DocumentProperties(
                title: CellText.line(
                    ["Social value framework", framework.tender.title].compactMap(\.self).joined(separator: ": ")),
                subject: "Tender, themes, measures, priorities and rules", author: "Pledgebook \(version)",
                language: HouseStyle.language, application: HouseStyle.application, custom: [.kind(.council)]))
    }
}

/// The names and headings of the council's workbook, as `Returns` reads them; a round trip through both is a test.
enum CouncilSheetWords {
    static let guide = "How to use this workbook"
    static let tender = "Tender"
    static let themes = "Themes"
    static let measures = "Measures"
    static let priorities = "Priorities"
    static let rules = "Rules"
    static let accepted = "Accepted"
    static let choices = "Choices"

    static let tenderHeadings = ["Fact", "Value", "What it is for"]
    static let themeHeadings = ["Order", "Theme"]
    static let measureHeadings = ["Theme", "Reference", "Question", "Units", "Proxy Value"]
    static let measureExtras = ["Aliases", "Record Only", "Value Type", "Guidance"]
    static let editionHeading = "Proxy Value"
    static let priorityHeadings = ["Scheme", "Priority", "Order", "Valid From", "Valid To"]
    static let acceptedHeadings = ["Bidder", "Code", "Reference or Cell", "Found", "Reason", "By", "On"]
    static let ruleHeadings = ["Rule", "Kind", "Measures", "Against", "Limit", "Severity", "Reason"]

    /// Rows below the last one that lists and prompts cover too, so that a council can go on writing.
    static let spareRows = 200
}

extension SheetBuilder {
    /// Ends a sheet that is one table from A1 on: tags it, keeps its headings in view and on every page.
    mutating func finishTable(named name: String, headings: [String], widths: [Double]) {
        fit(widths)
        // A tagged table has at least one row below its headings.
        let lastRow = max(nextRow - 1, 1)
        let range = CellRange(row: 0, column: 0, lastRow: lastRow, lastColumn: headings.count - 1)
        plan.tables.append(TablePlan(name: name, range: range, headings: headings))
        plan.frozenAt = CellReference(row: 1, column: 0)
        plan.page = HouseStyle.page(headingRow: 0)
    }

    /// The cells of a column from below the headings to some rows beyond the last.
    func column(_ column: Int) -> CellRange {
        CellRange(row: 1, column: column, lastRow: nextRow - 1 + CouncilSheetWords.spareRows)
    }

    /// Lets the cells of a range hold only words of a list elsewhere.
    mutating func choose(_ range: CellRange, from list: String, what title: String, _ text: String) {
        plan.validations.append(
            ValidationPlan(
                range, .list(list), title: title, prompt: text, refusal: "Choose one of the list.", isStrict: false))
    }

    /// A day, or an empty cell that shows days.
    static func date(_ date: CivilDate?, _ format: CellFormat) -> Entry {
        let serial = date.flatMap { DateSerial($0, system: .from1900) }
        return (serial.map { .number($0.value) } ?? .blank, format)
    }

    /// A number, or an empty cell.
    static func number(_ value: ExactDecimal?, _ format: CellFormat) -> Entry {
        (value.map { .number($0) } ?? .blank, format)
    }
}
