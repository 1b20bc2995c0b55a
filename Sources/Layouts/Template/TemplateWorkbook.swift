import Forms
package import SocialValue
import SpreadsheetModel
package import WorkbookPlans

/// The blank form that a council sends to bidders.
package struct TemplateWorkbook {
    private let framework: Framework
    private let version: String

    /// The form for a council's framework.
    ///
    /// - Parameter version: the version of Pledgebook, for the document properties.
    package init(_ framework: Framework, version: String) {
        self.framework = framework
        self.version = version
    }

    /// The workbook: instructions, the form itself, definitions.
    package func plan() -> WorkbookPlan {
        let stamp = FormStamp(of: framework)
        let form = FormSheet(
            FormContent(
                title: FormText.title(of: framework.tender),
                hint: FormWords.hint, tender: framework.tender.reference, stamp: stamp.description,
                rows: framework.measures.map { FormRow($0) }))
        return WorkbookPlan(
            sheets: [
                InstructionsSheet(framework, stamp: stamp).plan, form.plan,
                DefinitionsSheet(framework).plan,
            ],
            definedNames: form.definedNames,
            properties: DocumentProperties(
                title: CellText.line(FormText.title(of: framework.tender)), subject: "Form for bidders",
                author: "Pledgebook \(version)", language: HouseStyle.language, application: HouseStyle.application,
                custom: [.kind(.form), CustomProperty(FormWords.stampLabel, stamp.description)]))
    }
}
