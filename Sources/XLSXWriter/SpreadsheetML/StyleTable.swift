import SpreadsheetModel
import WorkbookPlans

/// Interns formats by value: equal formats share one stored style, however many cells carry them.
struct StyleTable {
    /// The formats of cells, from the plain one, which every workbook has (`cellXfs`).
    private var formats = InternedValues<CellFormat>([.plain])
    /// The formats of conditional formats (`dxfs`).
    private var differentials = InternedValues<CellFormat>()

    /// The index of the style of a cell; 0 is the plain one.
    mutating func index(of format: CellFormat) -> Int { formats.position(of: format) }

    /// The index of the differential style of a conditional format.
    mutating func differentialIndex(of format: CellFormat) -> Int { differentials.position(of: format) }

    /// The part that holds the styles asked for so far.
    var part: StylesPart { StylesPart(formats: formats.values, differentials: differentials.values) }
}
