import SpreadsheetModel

/// Interns formats by value: equal formats share one stored style, however many cells carry them.
struct StyleTable {
    /// The formats of cells, from the plain one, which every workbook has (`cellXfs`).
    private var formats = InternedValues<CellFormat>([.plain])
    /// The formats of conditional formats (`dxfs`).
    private var differentials = InternedValues<CellFormat>()
    /// The format last asked for at each place: nearly every format has one to itself, and comparing is cheaper than
    /// hashing.
    private var latest = [(format: CellFormat, index: Int)](repeating: (.plain, 0), count: 256)

    /// The index of the style of a cell; 0 is the plain one.
    mutating func index(of format: CellFormat) -> Int {
        let place = format.place
        if latest[place].format == format { return latest[place].index }
        let index = formats.position(of: format)
        latest[place] = (format, index)
        return index
    }

    /// The index of the differential style of a conditional format.
    mutating func differentialIndex(of format: CellFormat) -> Int { differentials.position(of: format) }

    /// The part that holds the styles asked for so far.
    var part: StylesPart { StylesPart(formats: formats.values, differentials: differentials.values) }
}
