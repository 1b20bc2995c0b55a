import Findings

/// A question about one cell of a form.
struct ClarificationMark {
    /// Its number on the sheet of questions, from 1.
    let number: Int
    /// What was found.
    let finding: Finding
    /// What tells it from others when the form comes back.
    let code: String
    /// The column of the form that it is about.
    let column: FormSheetColumn
}
