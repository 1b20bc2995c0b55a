import Forms
package import SocialValue
import SpreadsheetModel
import Vocabulary

/// Tells a return from the version before it that is no such thing: another bidder's return, or one to another tender.
package enum VersionMismatch {
    /// Why two returns are not versions of one, as a sentence; nil when they may be. Bidders' names decide where both
    /// give one; else the tenders' references and the stamps of the forms.
    package static func reason(between earlier: Return, and later: Return) -> String? {
        func sentence(_ what: String, _ before: String, _ now: String) -> String {
            "\(earlier.file.name) is not an earlier version of \(later.file.name): its \(what) is "
                + "\"\(CellText.line(before))\", and not \"\(CellText.line(now))\"."
        }
        if let before = earlier.bidder, let now = later.bidder {
            return OrganisationName.mayBeSame(before, now) ? nil : sentence("bidder", before, now)
        }
        if let before = earlier.tender, let now = later.tender,
            PrintedText.singleLine(before.lowercased())
                != PrintedText.singleLine(now.lowercased())
        {
            return sentence("tender", before, now)
        }
        if let before = earlier.issuedForm.stamp.flatMap({ FormStamp($0) }),
            let now = later.issuedForm.stamp.flatMap({ FormStamp($0) }), !before.hasMeasures(of: now)
        {
            return sentence("form stamp", before.description, now.description)
        }
        return nil
    }
}
