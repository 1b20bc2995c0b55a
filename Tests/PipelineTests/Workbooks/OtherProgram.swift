import Foundation
import SpreadsheetModel
import TestPrograms
import WorkbookPlans

/// A program of other people that reads what we write.
enum OtherProgram: String, CaseIterable, Sendable {
    case libreOffice, gnumeric, openpyxl, calamine

    /// Whether it works every formula out again, so that the values stored in the file do not count.
    var recalculates: Bool { self == .libreOffice || self == .gnumeric }

    /// What a program makes of a text. Three of them do not undo all `_xHHHH_`, and LibreOffice takes a line end of two
    /// characters for one; everything else comes back as it was.
    func shown(_ text: String) -> String {
        switch self {
        case .openpyxl: Self.replacing("x005F_", with: "", in: XStringEscaping.escaped(text))
        case .libreOffice: Self.replacing("\r\n", with: "\n", in: text)
        case .gnumeric: XStringEscaping.escaped(text)
        case .calamine:
            Self.replacing(
                "\u{FFFE}", with: "_xFFFE_", in: Self.replacing("\u{FFFF}", with: "_xFFFF_", in: text))
        }
    }

    /// Foundation's way, unit for unit, which is fast in tests too.
    private static func replacing(_ part: String, with other: String, in text: String) -> String {
        text.replacingOccurrences(of: part, with: other, options: .literal)
    }

    /// The cells of every workbook in a folder, by the workbook's name, sheet, row and column. Numbers have all their
    /// digits. One run of the program takes them all, where it can.
    func cells(of workbooks: [WrittenWorkbook]) throws -> [String: [String: [[String]]]] {
        switch self {
        case .libreOffice: try LibreOffice.recalculated(workbooks.map(\.path), asShown: false)
        case .gnumeric:
            try Dictionary(
                uniqueKeysWithValues: workbooks.map {
                    ($0.kind.rawValue, try Gnumeric.recalculated($0.path, sheets: $0.plan.sheets.map(\.name)))
                })
        case .openpyxl: try Self.python(Self.openpyxlProgram, workbooks)
        case .calamine: try Self.python(Self.calamineProgram, workbooks)
        }
    }

    private static func python(
        _ program: String, _ workbooks: [WrittenWorkbook]
    ) throws -> [String: [String: [[String]]]] {
        let output = try Python.run(program, workbooks.map(\.path))
        return try JSONDecoder().decode([String: [String: [[String]]]].self, from: Data(output.utf8))
    }

    private static let openpyxlProgram = """
        import json, os, sys, warnings
        warnings.simplefilter("error")
        import openpyxl
        def shown(value):
            if value is None: return ""
            return value if isinstance(value, str) else repr(value)
        books = {}
        for path in sys.argv[1:]:
            book = openpyxl.load_workbook(path, data_only=True)
            books[os.path.basename(path)[:-5]] = {
                sheet.title: [[shown(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
                for sheet in book}
        print(json.dumps(books))
        """

    private static let calamineProgram = """
        import json, os, sys, python_calamine
        books = {}
        for path in sys.argv[1:]:
            book = python_calamine.CalamineWorkbook.from_path(path)
            books[os.path.basename(path)[:-5]] = {
                name: [[cell if isinstance(cell, str) else repr(cell) for cell in row]
                       for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)]
                for name in book.sheet_names}
        print(json.dumps(books))
        """
}
