import ArgumentParser
import Pipeline
import XLSXReader

/// `pledgebook cells FILE`
struct Cells: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints every cell of any workbook, one JSON line each.",
        discussion: """
            Sheets come in tab order, hidden ones included, and cells row by row. Cells without a value are left out.

            Examples:
              pledgebook cells acme.xlsx
              pledgebook cells acme.xlsx --summary
            """)

    @Argument(help: "The workbook.")
    var file: String

    @Flag(help: "Print counts and the sum of the numbers, one JSON line a sheet.")
    var summary = false

    @Flag(help: "Raise the limits to those for large files from a source you trust.")
    var trusted = false

    func run() throws {
        do throws(XLSXReaderError) {
            let workbook = try WorkbookReader(path: file, limits: trusted ? .trustedBulk : .bidderReturn)
            var status = ExitStatus.ready
            for index in workbook.sheets.indices where workbook.sheets[index].kind == .worksheet {
                // A sheet that cannot be read does not cost the cells of the others.
                if let error = print(sheet: index, of: workbook) {
                    StandardStream.error.write(error.message + "\n")
                    status = .refused
                }
            }
            throw ExitCode(status.rawValue)
        } catch {
            StandardStream.error.write(error.message + "\n")
            throw ExitCode(ExitStatus(reading: error).rawValue)
        }
    }

    /// Prints one sheet; the error when it cannot be read.
    private func print(sheet index: Int, of workbook: WorkbookReader) -> XLSXReaderError? {
        let name = workbook.sheets[index].name
        var listing = CellListing(sheet: name)
        var counts = CellCounts()
        do {
            try workbook.streamRows(ofSheetAt: index) { row in
                if summary { counts.add(row) } else { listing.add(row) }
            }
        } catch {
            listing.finish()
            return error as? XLSXReaderError
        }
        listing.finish()
        if summary { StandardStream.output.write(counts.object(sheet: name).compactText + "\n") }
        return nil
    }
}
