import SpreadsheetModel
import WorkbookPlans

/// The formats of a kind of figure in a table by the places it is shown with, each made once.
struct FigureFormats {
    private let formats: [CellFormat]
    /// The most places that are shown.
    static let mostPlaces = 15

    /// - Parameter number: the number format for so many places, 0 to ``mostPlaces``.
    init(_ number: (_ places: Int) -> NumberFormat) {
        formats = (0...Self.mostPlaces).map { HouseStyle.figure(number($0)) }
    }

    /// The format for a figure of so many places; without a fraction for fewer than none, as of a number printed in
    /// thousands.
    subscript(places places: Int) -> CellFormat { formats[min(max(places, 0), Self.mostPlaces)] }
}
