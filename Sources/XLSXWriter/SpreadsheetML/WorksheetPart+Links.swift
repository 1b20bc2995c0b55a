import SpreadsheetModel
import WorkbookPlans

extension WorksheetPart {
    /// Links on cells (18.3.1.47). One that leads out of the workbook has its address in a relationship, all but what
    /// follows a #.
    func writeHyperlinks(to xml: inout XMLOutput) {
        if plan.links.isEmpty { return }
        xml.open("hyperlinks")
        for link in plan.links.sorted(by: { $0.cell < $1.cell }) {
            xml.open("hyperlink")
            xml.attribute("ref", link.cell)
            if let id = parts.hyperlinkIDs[link.cell] { xml.attribute("r:id", id) }
            if let location = link.internalTarget ?? link.fragment { xml.attribute("location", location) }
            if !link.tip.isEmpty { xml.attribute("tooltip", link.tip) }
            xml.close("hyperlink")
        }
        xml.close("hyperlinks")
    }
}

extension LinkPlan {
    /// The part after "internal:", or nil for a link that leads elsewhere.
    var internalTarget: String? {
        target.hasPrefix("internal:") ? String(target.dropFirst("internal:".count)) : nil
    }

    /// The part after "external:", which is a file's address seen from the workbook; nil for a link that leads elsewhere.
    var fileTarget: String? {
        target.hasPrefix("external:") ? String(target.dropFirst("external:".count)) : nil
    }

    /// The address that a link leading out of the workbook has, up to its first #.
    var addressWithoutFragment: String { String((fileTarget ?? target).prefix { $0 != "#" }) }

    /// What follows the first # of the target; nil for none.
    fileprivate var fragment: String? {
        target.firstIndex(of: "#").map { String(target[target.index(after: $0)...]) }
    }
}
