import AtomicFiles
public import WorkbookPlans

/// Writes a `WorkbookPlan` as an XLSX file, whole or not at all.
///
/// The stages, in order:
/// 1. `PlanCheck` looks at everything in the plan, so that nothing is found out half way through.
/// 2. `WorkbookPackage` writes the parts and packs them, all in memory. No file is touched yet.
/// 3. `AtomicWrite` writes the bytes to the target's disk, to a file without a name where the system has such (Linux), under
///    a hidden name beside the target elsewhere, and flushes them.
/// 4. The caller reads the file back and compares.
/// 5. The file gets its name in one step, and the folder is flushed, so that a power cut takes it away no more.
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
    ///   - flushesFolder: false for a caller that writes many files to one folder and calls ``flushFolder(of:)`` behind the
    ///     last of them. A power cut before that may leave a file without its name, and never half a file.
    ///   - verify: is handed the path of the finished file before it gets its name, reads it back, and throws when
    ///     it does not say what the plan says. This step is what makes the figures safe from faults of this program.
    /// - Throws: ``XLSXWriterError``, or what `verify` throws.
    public static func write(
        _ plan: WorkbookPlan, to path: String, replacing: Bool, flushesFolder: Bool = true,
        verify: (String) throws -> Void
    ) throws {
        try XLSXWriterError.converting {
            try AtomicWrite.write(
                bytes(of: plan), to: path, replacing: replacing, flushesFolder: flushesFolder, verify: verify)
        }
    }

    /// Flushes the folder of a path to the disk, and with it the names of the files written to it.
    ///
    /// - Throws: ``XLSXWriterError``.
    public static func flushFolder(of path: String) throws {
        try XLSXWriterError.converting { try AtomicWrite.flushFolder(of: path) }
    }

    /// The workbook of a plan, as the bytes of its file.
    ///
    /// Whoever uses them without ``write(_:to:replacing:flushesFolder:verify:)`` reads them back first.
    /// Cost: proportional to the number of cells.
    ///
    /// - Throws: ``XLSXWriterError``, `refused-content` for a plan that no workbook can hold.
    public static func bytes(of plan: WorkbookPlan) throws(XLSXWriterError) -> [UInt8] {
        try PlanCheck(plan).run()
        return try WorkbookPackage(plan).bytes()
    }
}
