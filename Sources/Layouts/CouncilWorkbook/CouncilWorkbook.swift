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
