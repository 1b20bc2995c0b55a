/// Whose file it is, which decides what to do when it cannot be read.
package enum FileOwner: Hashable, Sendable {
    /// A return: the bidder can send it again.
    case bidder
    /// The council's own workbook, which no bidder can send again.
    case council
    /// Any workbook, from anywhere.
    case anyone
}
