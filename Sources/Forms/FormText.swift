package import SocialValue

/// What the form of a council's framework prints and locks, besides its rows of measures and the labels that every
/// form has.
package struct FormText {
    private let pages: [FormPart: FormPage]

    package init(of framework: Framework) {
        pages = [
            .title: FormPage([[Self.title(of: framework.tender)]]),
            .instructions: FormPage(InstructionsText(framework).rows()),
            .definitions: FormPage(DefinitionsText(framework).rows),
        ]
    }

    /// What a part prints. Stamps among the instructions are left out: they are made from this.
    package subscript(_ part: FormPart) -> FormPage { pages[part] ?? FormPage([]) }

    /// The title of a form for a tender.
    package static func title(of tender: Tender) -> String {
        ["Social value return", tender.title].compactMap(\.self).joined(separator: ": ")
    }
}
