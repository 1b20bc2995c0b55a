import Foundation
import SpreadsheetModel
import TestPrograms
import WorkbookPlans
import XLSXWriter

/// A plan written to a scratch folder, and its parts as `unzip` sees them.
struct WrittenWorkbook {
    let folder: ScratchFolder
    let path: String

    init(_ plan: WorkbookPlan) throws {
        folder = try ScratchFolder()
        path = folder.file("book.xlsx")
        try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
    }

    /// One sheet, written.
    init(_ sheet: SheetPlan) throws {
        try self.init(WorkbookPlan(sheets: [sheet]))
    }

    /// The text of a part such as "xl/workbook.xml".
    func part(_ name: String) throws -> String { try Command.run("unzip", ["-p", path, name]) }

    /// The first sheet's part.
    func sheet() throws -> String { try part("xl/worksheets/sheet1.xml") }

    /// The names of the parts, in the order they are packed.
    func partNames() throws -> [String] {
        try Command.run("unzip", ["-Z1", path]).split(separator: "\n").map(String.init)
    }

    /// What LibreOffice makes of the first sheet: its CSV, cells as shown.
    func csvByLibreOffice() throws -> String {
        try Command.run(
            "soffice",
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true", "--outdir", folder.path, path,
            ])
        return String(decoding: try bytes(of: folder.file("book.csv")), as: UTF8.self)
    }
}

/// A sheet named "S" with the given cells.
func sheet(_ cells: [(String, CellContent)], edit: (inout SheetPlan) -> Void = { _ in }) -> SheetPlan {
    var plan = SheetPlan(name: "S")
    plan.cells = cells.compactMap { address, content in CellReference(address).map { CellPlan($0, content) } }
    edit(&plan)
    return plan
}
