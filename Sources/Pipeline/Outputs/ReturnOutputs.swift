import AtomicFiles
import Findings
package import Layouts
import Valuation
import XLSXWriter

/// Writes the files of one valued return: its workbook, and what its options ask for beside it.
struct ReturnOutputs {
    let options: WorkbookOptions
    let pipeline: ReturnPipeline

    /// The paths of all that is written for a workbook, its own first.
    func paths(of workbook: String) -> [String] {
        let stem = WorkbookPath.stem(of: workbook)
        return [workbook]
            + (options.profile == .publication ? [Self.data(stem), Self.dictionary(stem)] : [])
            + (options.printsPDF ? [Self.printed(stem)] : [])
    }

    /// Writes the workbook and the data that is published with it, all of them or none, and gives their paths, the
    /// workbook's first.
    ///
    /// - Parameter flushesFolder: false where the caller flushes the folder after the last of many workbooks.
    /// - Throws: `XLSXWriterError`, `FileWriteError`, or ``RoundTripMismatch``.
    func write(_ valued: ValuedReturn, findings: [Finding], to path: String, flushesFolder: Bool) throws -> [String] {
        let plan = pipeline.lay(valued, findings, options)
        guard options.profile == .publication else {
            try VerifiedWorkbook.write(plan, to: path, replacing: options.replacing, flushesFolder: flushesFolder)
            return [path]
        }
        var files = FileTransaction(replacing: options.replacing)
        try files.add(WorkbookWriter.bytes(of: plan), at: path) { try RoundTripCheck.compare(plan, withFileAt: $0) }
        let data = PublishedData(valued, basis: options.basis, preparation: options.preparation)
        try files.add(data.csv, at: Self.data(WorkbookPath.stem(of: path)))
        try files.add(data.dictionaryCSV, at: Self.dictionary(WorkbookPath.stem(of: path)))
        try files.publish()
        return files.paths
    }

    /// Prints a written workbook when the options ask for it, and gives the path of the PDF file.
    ///
    /// - Throws: ``PDFFault``, or `XLSXWriterError` when the file cannot be put in place.
    func print(_ workbook: String) throws -> String? {
        guard options.printsPDF else { return nil }
        let path = Self.printed(WorkbookPath.stem(of: workbook))
        try PDFPrinter.print(workbook, to: path, replacing: options.replacing)
        return path
    }

    private static func data(_ stem: String) -> String { stem + ".csv" }
    private static func dictionary(_ stem: String) -> String { stem + "-dictionary.csv" }
    private static func printed(_ stem: String) -> String { stem + ".pdf" }
}

/// A file of data, such as JSON or CSV, written whole or not at all.
package enum DataFile {
    /// Writes a text to a path. Gives the fault when it cannot be written; the file is then as it was.
    package static func write(_ text: String, to path: String, replacing: Bool) -> RunFault? {
        do {
            try AtomicWrite.write(text, to: path, replacing: replacing)
            return nil
        } catch {
            return RunFault(writing: error)
        }
    }
}

/// How finished workbooks are to be made.
package struct WorkbookOptions: Sendable {
    /// Which figures fill the Pledged Social Value column.
    package var basis = ValuationBasis.computed
    /// Whom the workbook is for.
    package var profile = WorkbookProfile.finance
    /// When and by whom they are prepared.
    package var preparation = Preparation()
    /// Whether existing files may be replaced.
    package var replacing = false
    /// Whether each workbook is printed to a PDF file beside it.
    package var printsPDF = false
    /// What the index over several returns shows.
    package var index = IndexOptions()

    /// A computed workbook for finance officers, replacing nothing.
    package init() {}
}
