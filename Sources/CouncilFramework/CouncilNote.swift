package import SocialValue
package import SpreadsheetModel

/// Something in a council's workbook that could not be used as it is, as its reader saw it.
package struct CouncilNote: Hashable, Sendable {
    /// What was seen.
    package enum Subject: Hashable, Sendable {
        /// A row of the sheet `Accepted` with nothing under these headings.
        case acceptanceIncomplete(missing: [String])
        /// The first date of a workbook that counts its days from 1904, as the workbook shows it.
        case dateFrom1904(CellReference, shown: String)
        /// A fact of the tender on a second row; the value's cell in the row that was used.
        case factRepeated(String, text: String, first: CellReference)
        /// A label that is none of those it can be. What it is, such as "heading", and what it says.
        case labelUnknown(String, text: String, known: [String])
        /// A cell that says something else than its place asks for. What it is about, such as "order of "Jobs"".
        case valueUnreadable(String, text: String, expected: String)
        /// A measure without a proxy value that is not said to be only recorded; nil for an empty cell.
        case proxyMissing(String, text: String?)
        /// A proxy value that is no number of pounds.
        case proxyUnreadable(String, text: String)
        /// A proxy value that its cell's fonts make another than is stored.
        case proxyMarked(String, PrintFault)
        /// A reference that is no measure code; empty for a blank cell, whose question names the row.
        case referenceMalformed(String, question: String)
        /// A hidden row with a measure; the row as Excel shows it, from 1.
        case rowHidden(String, row: Int)
        /// A rule whose cell under a heading is empty, and the words that may be there.
        case ruleIncomplete(String, heading: String, words: [String])
        /// A reference or a proxy value that nobody sees.
        case textUnseen(UnseenCell)
    }

    /// What was seen.
    package let subject: Subject
    /// Where.
    package let location: CellLocation

    package init(_ subject: Subject, at location: CellLocation) {
        (self.subject, self.location) = (subject, location)
    }
}
