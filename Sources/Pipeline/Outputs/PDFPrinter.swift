import AtomicFiles
import SpreadsheetModel

/// Prints a workbook to PDF with LibreOffice, which is the program that lays pages out.
///
/// The PDF is tagged and its language is British English, as published documents have to be (PDF/UA-1, 7.1 and 7.2).
enum PDFPrinter {
    /// The bytes that LibreOffice's profile and a PDF take, about.
    private static let roomNeeded: UInt64 = 10_000_000

    /// A workbook of a thousand lines takes a few seconds.
    private static let secondsAllowed = 600

    /// Notes would be printed as signs over the text of the cells beside theirs.
    private static let filter = "pdf:calc_pdf_Export:{\(option("UseTaggedPDF", true)),\(option("ExportNotes", false))}"

    private static func option(_ name: String, _ value: Bool) -> String {
        "\"\(name)\":{\"type\":\"boolean\",\"value\":\"\(value)\"}"
    }

    /// The settings of LibreOffice's profile: workbooks say nothing that it takes for the language of a document.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Linguistic/General">
        <prop oor:name="DefaultLocale" oor:op="fuse"><value>en-GB</value></prop></item>
        <item oor:path="/org.openoffice.Setup/L10N">
        <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
        </oor:items>
        """

    /// Prints the workbook at a path. LibreOffice works in a private folder, with a profile of its own, so that one
    /// that is open on the same desk does not take the job; its file gets its name in one step.
    ///
    /// - Throws: ``PDFFault`` when LibreOffice is missing or prints nothing, `XLSXWriterError` when the file cannot
    ///   be put in place.
    static func print(_ workbook: String, to path: String, replacing: Bool) throws {
        try Interruption.holdingOff {
            try AtomicWrite.write(to: path, replacing: replacing) { try makePDF(of: workbook, at: $0) }
        }
    }

    private static func makePDF(of workbook: String, at unfinished: String) throws {
        let folder = PathText.folder(of: unfinished)
        try makeProfile(in: folder + "/profile")
        // LibreOffice reads paths as URIs: a space, "#" or "%" in one would lead elsewhere.
        let place = URIPath.reference(absolute(folder))
        let status = try ChildProcess.run(
            "soffice",
            [
                "-env:UserInstallation=\(place)/profile", "--headless", "--convert-to", filter, "--outdir", place,
                URIPath.reference(absolute(workbook)),
            ], within: secondsAllowed)
        guard let status else { throw PDFFault.noLibreOffice(workbook) }
        guard status == 0, FileSystem.exists(unfinished) else {
            if let room = FileSystem.freeBytes(in: folder), room < roomNeeded { throw PDFFault.diskFull(workbook) }
            throw PDFFault.notPrinted(workbook, status: status)
        }
    }

    /// A path that does not depend on the folder we are in.
    private static func absolute(_ path: String) -> String {
        guard !PathText.isAbsolute(path), let folder = FileSystem.currentFolder else { return path }
        return folder + "/" + path
    }

    /// Makes a profile for LibreOffice. A folder that cannot be made is told by the file that then cannot be written.
    private static func makeProfile(in profile: String) throws {
        for folder in [profile, profile + "/user"] { try? FileSystem.createFolder(folder, isPrivate: true) }
        try AtomicWrite.write(settings, to: profile + "/user/registrymodifications.xcu", replacing: false)
    }
}

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
