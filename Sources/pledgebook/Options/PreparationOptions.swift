import ArgumentParser
import Layouts
import Pipeline
import SpreadsheetModel

/// What finished workbooks say of how they came about.
struct PreparationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The date of valuation, or of publication, as YYYY-MM-DD. Without it, SOURCE_DATE_EPOCH or today.",
            valueName: "date"), transform: Self.day)
    var date: CivilDate?

    @Option(help: ArgumentHelp("Who prepares the workbook, for its sheet About.", valueName: "name"))
    var by: String?

    @Option(
        name: .customLong("bidder-id"),
        help: ArgumentHelp(
            "The bidder's identifier in a public register, for published data, such as GB-COH-01234567.",
            valueName: "id"))
    var bidderID: String?

    /// The options with the day of the run where none is given.
    var preparation: Preparation {
        Preparation(day: date ?? Environment.day, by: by, bidderIdentifier: bidderID)
    }

    static func day(_ text: String) throws -> CivilDate {
        guard text.utf8.count == 10, let day = CivilDate(iso8601: text) else {
            throw ValidationError("A date is written as YYYY-MM-DD, such as 2027-04-01, and \"\(text)\" is not.")
        }
        return day
    }
}

extension TrialPurpose: ExpressibleByArgument {}

extension ValuationBasis: ExpressibleByArgument {}

extension WorkbookProfile: ExpressibleByArgument {}
