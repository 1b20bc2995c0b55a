import SpreadsheetModel
import TestPrograms
package import WorkbookPlans

/// A plan as libxlsxwriter writes it.
package struct ReferenceWorkbook {
    private let folder: ScratchFolder
    private let path: String

    /// Writes a plan to a scratch folder.
    package init(_ plan: WorkbookPlan) throws {
        folder = try ScratchFolder()
        path = folder.file("reference.xlsx")
        let workbook = try LibWorkbook(path: path, temporaryFolder: folder.path, created: plan.properties.created)
        try workbook.fill(with: plan)
        try workbook.close()
    }

    /// Every part.
    package func packed() throws -> PackedWorkbook { try PackedWorkbook(path: path) }

    /// A part such as "xl/charts/chart1.xml", as expat reads it.
    package func part(_ name: String) throws -> ParsedElement {
        try ParsedElement(parsing: Array(Command.run("unzip", ["-p", path, name]).utf8))
    }
}
