/// Why a workbook was not printed. The workbook itself was written.
struct PDFFault: Error {
    /// What happened and what to do.
    let message: String

    /// LibreOffice is not there.
    static func noLibreOffice(_ workbook: String) -> PDFFault {
        PDFFault(
            message: "\(workbook) was written, but no PDF: printing needs LibreOffice, and there is no program called "
                + "soffice on the PATH. Install LibreOffice, or leave out --pdf.")
    }

    /// LibreOffice could not do it, and there is no room for it to work in.
    static func diskFull(_ workbook: String) -> PDFFault {
        PDFFault(
            message: "\(workbook) was written, but no PDF: the disk is full. LibreOffice needs some 10 MB beside the "
                + "workbook while it prints. Make room, or choose a folder on another disk.")
    }

    /// LibreOffice could not do it.
    static func notPrinted(_ workbook: String, status: Int32) -> PDFFault {
        PDFFault(
            message:
                "\(workbook) was written, but no PDF: LibreOffice ended with status \(status) and printed nothing. "
                + "Open the workbook in LibreOffice and print it there to see why.")
    }
}
