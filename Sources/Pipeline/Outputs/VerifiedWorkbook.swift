import WorkbookPlans
import XLSXWriter

/// Stage 7: a plan to a workbook that was read back and compared with it before anybody gets it.
enum VerifiedWorkbook {
    /// Writes a workbook, reads it back, and gives it its name only when it reads back as planned.
    ///
    /// - Parameter flushesFolder: false where the caller flushes the folder after the last of many workbooks.
    static func write(_ plan: WorkbookPlan, to path: String, replacing: Bool, flushesFolder: Bool = true) throws {
        try WorkbookWriter.write(plan, to: path, replacing: replacing, flushesFolder: flushesFolder) { unfinished in
            try RoundTripCheck.compare(plan, withFileAt: unfinished)
        }
    }

    /// A workbook as the bytes of its file, read back before they are given.
    static func bytes(of plan: WorkbookPlan) throws(RunFault) -> [UInt8] {
        do {
            let bytes = try WorkbookWriter.bytes(of: plan)
            try RoundTripCheck.compare(plan, withBytes: bytes)
            return bytes
        } catch {
            throw RunFault(writing: error)
        }
    }
}
