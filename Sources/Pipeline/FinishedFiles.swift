import Findings
import Layouts
import Valuation
import XLSXWriter

/// Writes the files of one valued return: its workbook, and what its options ask for beside it.
struct FinishedFiles {
    let options: WorkbookOptions
    let pipeline: ReturnPipeline

    /// Writes the files, the workbook first, and gives their paths.
    ///
    /// - Throws: `XLSXWriterError`, ``ReadBackMismatch``, or ``PDFFault`` when only the printing failed.
    func write(_ valued: ValuedReturn, findings: [Finding], to path: String) throws -> [String] {
        try pipeline.write(valued, findings: findings, options: options, to: path)
        var paths = [path]
        let stem = Self.stem(of: path)
        if options.profile == .publication {
            let data = PublishedData(valued, basis: options.basis)
            for (name, text) in [(".csv", data.csv), ("-dictionary.csv", data.dictionaryCSV)] {
                try SafeFile.write(text, to: stem + name, replacing: options.replacing)
                paths.append(stem + name)
            }
        }
        if options.printsPDF {
            try PDFPrinter.print(path, to: stem + ".pdf", replacing: options.replacing)
            paths.append(stem + ".pdf")
        }
        return paths
    }

    /// The path without its extension.
    private static func stem(of path: String) -> String {
        guard path.lowercased().hasSuffix(".xlsx") else { return path }
        return String(path.dropLast(5))
    }
}
