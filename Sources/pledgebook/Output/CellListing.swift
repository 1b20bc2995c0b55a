import NumberFormats
import Reports
import SpreadsheetModel
import XLSXReader

/// Prints cells as JSON lines, gathered into large writes.
struct CellListing {
    private let sheet: String
    private let dateSystem: DateSystem
    private var text = ""
    private static let writeSize = 1 << 16

    /// A listing of a sheet, whose date serials count as its workbook says.
    init(sheet: String, dateSystem: DateSystem) {
        self.sheet = sheet
        self.dateSystem = dateSystem
    }

    /// Prints the cells of one row that have a value.
    mutating func add(_ row: borrowing SheetRow) {
        for position in 0..<row.count {
            guard let line = line(row[position]) else { continue }
            text += line + "\n"
        }
        if text.utf8.count > Self.writeSize { finish() }
    }

    /// Writes out what is still held back.
    mutating func finish() {
        StandardStream.output.write(text)
        text = ""
    }

    private func line(_ cell: RowCell) -> String? {
        let (type, value): (String, String)
        switch cell.kind {
        case .blank: return nil
        case .number: (type, value) = ("number", cell.text)
        case .text: (type, value) = ("string", cell.text)
        case .boolean: (type, value) = ("boolean", cell.boolean == true ? "true" : "false")
        case .error: (type, value) = ("error", cell.text)
        case .date: (type, value) = ("date", cell.text)
        }
        var members = [
            JSONMember(key: "sheet", value: .string(sheet)), JSONMember(key: "ref", value: .described(cell.reference)),
            JSONMember(key: "type", value: .string(type)), JSONMember(key: "value", value: .string(value)),
        ]
        if let formula = cell.formula { members.append(JSONMember(key: "formula", value: .string(formula))) }
        let format = cell.format
        if format != .general { members.append(JSONMember(key: "format", value: .string(format.code))) }
        if let date = date(of: cell, format) { members.append(JSONMember(key: "date", value: .described(date))) }
        return JSONValue.object(members).compactText
    }

    /// The day and time of a number that is shown as a day; nil for any other cell. A time of day alone has no day.
    private func date(of cell: RowCell, _ format: NumberFormat) -> CivilDate? {
        guard cell.kind == .number, format != .general, format.kind == .date else { return nil }
        return Cell(cell.reference, cell.value, format: format).date(dateSystem: dateSystem)
    }
}
