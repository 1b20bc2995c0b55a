/// What is to be made of a file, so that trying it costs what making it does.
package enum TrialPurpose: String, CaseIterable, Sendable {
    /// A report alone.
    case report
    /// The finance officer's workbook.
    case finance
    /// The workbook for the public.
    case publication
    /// The form with questions.
    case queries
}
