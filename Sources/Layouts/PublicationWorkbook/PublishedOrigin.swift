import SocialValue
import SpreadsheetModel
import Valuation

/// Whose data a published record is, which every record says of itself, so that the files of several bidders can be put
/// one below the other and still be told apart.
struct PublishedOrigin {
    /// The columns in front of those of the table.
    static let columns = [
        column("Publisher", "text", "The council that publishes the data."),
        column("Tender Reference", "text", "The council's reference of the contract that was tendered."),
        column("Tender Title", "text", "The title of that contract."),
        column("Bidder", "text", "The organisation that made the pledges."),
        column(
            "Bidder Identifier", "text",
            "The organisation's identifier in the scheme of org-id.guide, such as GB-COH-01234567 for a company "
                + "registered in England and Wales."),
        column("Period Start", "date", "The first day of the contract, as YYYY-MM-DD."),
        column("Period End", "date", "The last day of the contract, as YYYY-MM-DD."),
        column("Publication Date", "date", "The day the data was published, as YYYY-MM-DD."),
        column(
            "Licence", "text",
            "The licence that the data may be used under, by its address: the \(Licence.name)."),
        column(
            "Basis", "text",
            "\"computed\" where Pledged Social Value is answer × proxy value, \"stated\" where it is what the bidder's "
                + "return states."),
    ]

    /// What every record of a return has in them.
    let fields: [CSVField]

    init(_ valued: ValuedReturn, basis: ValuationBasis, preparation: Preparation) {
        let tender = valued.framework?.tender
        fields = [
            tender?.council, tender?.reference ?? valued.source.tender, tender?.title, valued.source.bidder,
            preparation.bidderIdentifier, tender?.start?.dayText, tender?.end?.dayText, preparation.day?.dayText,
            Licence.address, basis.rawValue,
        ].map { .text($0 ?? "") }
    }

    private static func column(_ heading: String, _ type: String, _ meaning: String) -> PublishedColumn {
        PublishedColumn(heading: heading, type: type, unit: "", meaning: meaning + empty, width: 0)
    }

    private static let empty = " Empty where it is not known."
}
