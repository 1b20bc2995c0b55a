/// Who can put a finding right.
package enum Responsible: String, Hashable, Sendable {
    /// The bidder who filled in the return.
    case bidder
    /// The council that issued the form.
    case council
    /// Pledgebook itself.
    case tool
}
