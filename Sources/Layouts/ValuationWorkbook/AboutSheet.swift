import SpreadsheetModel
import Valuation

/// The sheet `About`: where the figures come from and how they were made.
struct AboutSheet {
    /// The sheet's name.
    static let name = "About"

    private(set) var plan: SheetPlan

    init(_ valued: ValuedReturn, basis: ValuationBasis, version: String) {
        var draft = SheetDraft(Self.name)
        draft.row([(.text("About this workbook"), HouseStyle.title)])
        draft.skipRow()
        for (label, text) in Self.facts(valued, basis: basis, version: version) {
            draft.row([(.text(label), HouseStyle.label), (.text(text), HouseStyle.body)])
        }
        draft.fit([26, 100])
        var page = HouseStyle.page(headingRow: 0)
        page.repeatedRows = nil
        draft.plan.page = page
        plan = draft.plan
    }

    private static func facts(
        _ valued: ValuedReturn, basis: ValuationBasis, version: String
    ) -> [(label: String, text: String)] {
        let source = valued.source
        let usesCouncil = valued.lines.contains { $0.proxySource == .council }
        return [
            ("Purpose", "The social value that one bidder pledges, measure by measure, with sub-totals and total."),
            ("Bidder", source.bidder ?? "The return does not say."),
            ("Tender", source.tender ?? "The return does not say."),
            ("Return", "\(source.file.name), sheet \(source.sheet), headings in row \(source.headerRow)"),
            ("Return, SHA-256", source.file.sha256),
            ("Return, size", "\(source.file.byteCount) bytes"),
            ("Basis", basisText(basis)),
            (
                "Proxy values",
                usesCouncil
                    ? "From the council's workbook." : "From the return itself: no council workbook was given."
            ),
            (
                "Method",
                "Pledged social value is answer × proxy value. Each line is rounded once, halves away from zero, to the "
                    + "penny. Sub-totals and totals are sums of rounded lines. Decimal arithmetic throughout."
            ),
            (
                "Within rounding",
                "A stated value is within rounding when it lies no further from answer × proxy than |answer| × half of "
                    + "the proxy's last printed place, and half a penny."
            ),
            (
                "Implied answer",
                "Stated value ÷ proxy value, to the fewest digits that the printed proxy and the penny allow."
            ),
            (
                "Signs",
                "£ - is zero. An empty Answer is a measure that was not answered; its value is empty too. Record-only "
                    + "measures have a proxy value of 0 and are worth £0.00."
            ),
            (
                "Weights of findings",
                "stop: the return cannot be relied on until somebody acts. check: a person should look. note: good to know."
            ),
            (
                "Limits",
                "The figures are pledges, not delivery. Double counting between measures is not taken off the total."
            ),
            ("Made by", "Pledgebook \(version)"),
        ]
    }

    private static func basisText(_ basis: ValuationBasis) -> String {
        switch basis {
        case .computed: "Computed: Pledged Social Value is worked out from answer and proxy value."
        case .stated: "Stated: Pledged Social Value is what the return prints, right or wrong. See Reconciliation."
        }
    }
}
