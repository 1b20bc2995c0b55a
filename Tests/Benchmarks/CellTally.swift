import SpreadsheetModel
import XLSXReader

/// What a run over the cells of a sheet met: enough of each cell that none of the reading can be left out.
struct CellTally {
    private(set) var rows = 0
    private(set) var cells = 0
    private var places = 0
    private var bytes = 0
    private var truths = 0
    private var formatted = 0

    /// Takes every cell of a row as a typed value: row, column, kind, the literal or the text, the format.
    mutating func add(_ row: borrowing SheetRow) {
        rows += 1
        for position in 0..<row.count {
            let cell = row[position]
            cells += 1
            let reference = cell.reference
            places &+= reference.row ^ reference.column
            switch cell.kind {
            case .number, .text, .error, .date:
                let literal = cell.utf8
                bytes &+= literal.count &+ (literal.isEmpty ? 0 : Int(literal[literal.count - 1]))
            case .boolean: truths += cell.boolean == true ? 1 : 0
            case .blank: continue
            }
            formatted &+= cell.formatIndex ?? 0
        }
    }

    /// One number made of everything that was met.
    var fingerprint: Int { places &+ bytes &* 31 &+ truths &* 17 &+ formatted &* 7 &+ cells }
}
