import XLSXWriter

/// Prints a workbook to PDF with LibreOffice, which is the program that lays pages out.
enum PDFPrinter {
    /// The bytes that LibreOffice's profile and a PDF take, about.
    private static let roomNeeded: UInt64 = 10_000_000

    /// Prints the workbook at a path. LibreOffice works in a private folder, with a profile of its own, so that one
    /// that is open on the same desk does not take the job; its file gets its name in one step.
    ///
    /// - Throws: ``PDFFault`` when LibreOffice is missing or prints nothing, `XLSXWriterError` when the file cannot
    ///   be put in place.
    static func print(_ workbook: String, to path: String, replacing: Bool) throws {
        try SafeFile.write(to: path, replacing: replacing) { unfinished in
            let folder = String(unfinished[..<(unfinished.lastIndex(of: "/") ?? unfinished.startIndex)])
            let status = try ChildProcess.run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(ChildProcess.absolute(folder))/profile", "--headless",
                    "--convert-to", "pdf", "--outdir", folder, workbook,
                ])
            guard let status else { throw PDFFault.noLibreOffice(workbook) }
            guard status == 0, ChildProcess.fileExists(unfinished) else {
                if let room = FreeRoom.bytes(in: folder), room < roomNeeded { throw PDFFault.diskFull(workbook) }
                throw PDFFault.notPrinted(workbook, status: status)
            }
        }
    }
}
