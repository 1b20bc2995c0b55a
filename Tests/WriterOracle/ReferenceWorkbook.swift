package import SpreadsheetModel
import TestPrograms
import XLSXWriter

/// A plan as libxlsxwriter writes it.
package struct ReferenceWorkbook {
    private let folder: ScratchFolder
    private let path: String

    /// Writes a plan to a scratch folder.
    package init(_ plan: WorkbookPlan) throws {
        folder = try ScratchFolder()
        path = folder.file("reference.xlsx")
        try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
    }

    /// A part such as "xl/charts/chart1.xml", as expat reads it.
    package func part(_ name: String) throws -> ParsedElement {
        try ParsedElement(parsing: Array(Command.run("unzip", ["-p", path, name]).utf8))
    }
}
