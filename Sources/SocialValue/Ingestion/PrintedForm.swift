package import SpreadsheetModel

/// What a return on the council's template prints beside the bidder's answers: all that is locked there.
package struct PrintedForm: Hashable, Sendable {
    /// The sheet that the return was read from.
    package let form: FormPage
    /// The sheet with the instructions; nil when the workbook has none of that name.
    package let instructions: FormPage?
    /// The sheet with the definitions; nil when the workbook has none of that name.
    package let definitions: FormPage?
    /// The formulas of ``form`` by cell; empty for a cell that shares another's.
    package let formulas: [CellReference: String]

    package init(
        form: FormPage, instructions: FormPage?, definitions: FormPage?, formulas: [CellReference: String]
    ) {
        self.form = form
        self.instructions = instructions
        self.definitions = definitions
        self.formulas = formulas
    }
}
