import Foundation
import SpreadsheetModel
import TestPrograms

/// Every kind of workbook, written once for all tests, and read once by each of the other programs.
enum EveryWorkbook {
    /// What is written lasts as long as the test run.
    private static let written = Result {
        let folder = Kept(try ScratchFolder())
        atexit { EveryWorkbook.remove() }
        return (folder, try WorkbookKind.allCases.map { try WrittenWorkbook($0, in: folder.folder) })
    }

    private static func remove() {
        guard let folder = try? written.get().0.folder else { return }
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    /// The workbook of a kind.
    static func workbook(_ kind: WorkbookKind) throws -> WrittenWorkbook {
        let workbooks = try written.get().1
        return workbooks[WorkbookKind.allCases.firstIndex(of: kind) ?? 0]
    }

    /// The paths of all.
    static func paths() throws -> [String] { try written.get().1.map(\.path) }

    private static let libreOffice = Result { try OtherProgram.libreOffice.cells(of: written.get().1) }
    private static let gnumeric = Result { try OtherProgram.gnumeric.cells(of: written.get().1) }
    private static let openpyxl = Result { try OtherProgram.openpyxl.cells(of: written.get().1) }
    private static let calamine = Result { try OtherProgram.calamine.cells(of: written.get().1) }

    /// The cells of a kind of workbook as a program reads them, by sheet, row and column from 0.
    static func cells(of kind: WorkbookKind, by program: OtherProgram) throws -> [String: [[String]]] {
        let all =
            switch program {
            case .libreOffice: libreOffice
            case .gnumeric: gnumeric
            case .openpyxl: openpyxl
            case .calamine: calamine
            }
        return try all.get()[kind.rawValue] ?? [:]
    }

    /// Keeps a folder; nobody asks it anything from another thread.
    private struct Kept: @unchecked Sendable {
        let folder: ScratchFolder
        init(_ folder: ScratchFolder) { self.folder = folder }
    }
}
