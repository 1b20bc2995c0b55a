/// The kinds of workbook that Pledgebook writes, in the words of a property that each of them carries.
package enum IssuedKind: String, CaseIterable, Hashable, Sendable {
    /// A return with its values, for a finance officer.
    case finished = "finished workbook"
    /// The same for the public.
    case publication = "publication workbook"
    /// The list of the returns of a run.
    case index = "index of returns"
    /// The form for bidders.
    case form = "return form"
    /// The form given back to a bidder with questions. Filled in, it is a return.
    case questions = "form with questions"
    /// The council's own workbook.
    case council = "council workbook"

    /// The name of the property that says which kind a workbook is.
    package static let property = "Pledgebook workbook"
    /// The name of the property that says which return a workbook was made from.
    package static let sourceProperty = "Source file"
}
