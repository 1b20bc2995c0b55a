import Checks
import Findings
import Fixtures
import Foundation
import Layouts
import Pipeline
import SocialValue
import TestPrograms
import Valuation
import XLSXReader

/// A finished workbook in a scratch folder, written as the command line writes it.
struct FinishedWorkbook {
    let folder: ScratchFolder
    let path: String
    let valued: ValuedReturn

    /// Values a return fixture and writes its workbook.
    init(_ fixture: String, _ profile: WorkbookProfile, _ basis: ValuationBasis) throws {
        let pipeline = ReturnPipeline()
        let checked = pipeline.check(Fixtures.path(fixture))
        var options = WorkbookOptions()
        options.profile = profile
        options.basis = basis
        folder = try ScratchFolder()
        path = folder.file("finished.xlsx")
        valued = try checked.outcome.get()
        try pipeline.write(valued, findings: checked.findings, options: options, to: path)
    }

    /// The names of its sheets, in tab order.
    func sheetNames() throws -> [String] { try WorkbookReader(path: path).sheets.map(\.name) }

    /// The total on its basis.
    func total(_ basis: ValuationBasis) -> Money { basis == .computed ? valued.total.computed : valued.total.stated }
}

extension ReturnPipeline {
    /// Writes the finished workbook of a checked return, as it is given to standard output.
    func write(_ valued: ValuedReturn, findings: [Finding], options: WorkbookOptions, to path: String) throws {
        let bytes = try workbook(of: valued, findings: findings, options: options)
        try Data(bytes).write(to: URL(filePath: path))
    }
}
