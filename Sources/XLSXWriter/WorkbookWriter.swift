public import SpreadsheetModel

/// Writes a ``WorkbookPlan`` as an XLSX file, whole or not at all.
///
/// The stages, in order:
/// 1. ``PlanCheck`` looks at everything in the plan, so that nothing is found out half way through.
/// 2. ``UnfinishedFile`` makes a private folder beside the target; everything unfinished lives in it.
/// 3. `LibWorkbook` writes the workbook there.
/// 4. The caller reads it back and compares.
/// 5. The file is flushed to the disk, moved to its name in one step, and the folder is flushed.
///
/// The same plan gives the same bytes.
public struct WorkbookWriter {
    /// Writes a plan to a path.
    ///
    /// A fault at any stage leaves the target as it was, byte for byte, and nothing beside it.
    /// Cost: proportional to the number of cells; the finished file is flushed to the disk, which takes milliseconds.
    ///
    /// - Parameters:
    ///   - plan: what to write. It is checked before anything is created.
    ///   - path: the target. Its folder must exist.
    ///   - replacing: whether an existing file may be replaced. Without it, a file that appears at the path while
    ///     the workbook is being written is not replaced either.
    ///   - verify: is handed the path of the finished file before it gets its name, reads it back, and throws when
    ///     it does not say what the plan says. libxlsxwriter reports success with a cut-off sheet when its
    ///     temporary files run out of space, so this step is what makes the figures safe.
    /// - Throws: ``XLSXWriterError``, or what `verify` throws.
    public static func write(
        _ plan: WorkbookPlan, to path: String, replacing: Bool, verify: (String) throws -> Void
    ) throws {
        do {
            try PlanCheck(plan).run()
            try UnfinishedFile.checkTarget(path, replacing: replacing)
            let file = try UnfinishedFile(beside: path)
            try build(plan, in: file)
            try file.flush()
            do {
                try verify(file.path)
            } catch  where !file.hasRoom(for: plan.estimatedSize * 2) {
                // What could not be read back was cut off by a full disk, and that is what the reader should know.
                throw file.fullDisk
            }
            try file.publish(replacing: replacing)
        } catch let error as XLSXWriterError {
            throw error.at(path)
        }
    }

    /// Fills the unfinished file through libxlsxwriter.
    private static func build(_ plan: WorkbookPlan, in file: borrowing UnfinishedFile) throws(XLSXWriterError) {
        guard file.hasRoom(for: plan.estimatedSize) else { throw file.fullDisk }
        let workbook = try LibWorkbook(
            path: file.path, temporaryFolder: file.folder, created: plan.properties.created)
        try workbook.fill(with: plan)
        try workbook.close()
    }
}

extension WorkbookPlan {
    /// A low estimate of the bytes of the largest part plus the package, for asking whether the disk has room.
    var estimatedSize: Int {
        let cells = sheets.reduce(0) { $0 + $1.cells.count }
        return 16_384 + cells * 24
    }
}
