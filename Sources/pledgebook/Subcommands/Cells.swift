import ArgumentParser
import Findings
import Pipeline
import Reports
import SpreadsheetModel
import XLSXReader

/// `pledgebook cells FILE`
struct Cells: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints every cell of any workbook, one JSON line each.",
        discussion: """
            Sheets come in tab order, hidden ones included, and cells row by row. Cells without a value are left out.
            A number that is shown as a day has the day, too ("date"), whichever date system the workbook counts in.

            Examples:
              pledgebook cells acme.xlsx
              pledgebook cells acme.xlsx --summary
            """)

    @Argument(help: "The workbook; - reads standard input.")
    var file: String

    @Flag(help: "Print counts and the sum of the numbers, one JSON line a sheet.")
    var summary = false

    @Flag(help: "Raise the limits to those for large files from a source you trust.")
    var trusted = false

    func run() throws {
        let workbook: WorkbookReader
        do {
            workbook = try WorkbookFile.open(path: file, limits: limits)
        } catch {
            report(error)
            throw ExitCode(ExitStatus(reading: error).rawValue)
        }
        // A sheet that cannot be read, or is listed and not in the file, does not cost the cells of the others.
        var errors: [XLSXReaderError] = []
        var given = GivenText(limits)
        for index in workbook.sheets.indices {
            do { try print(sheet: index, of: workbook, counting: &given) } catch let error as XLSXReaderError {
                errors.append(error)
            }
        }
        errors.forEach(report)
        let status = errors.map { ExitStatus(reading: $0) }.max() ?? .ready
        throw ExitCode(status.rawValue)
    }

    private var limits: ReadLimits { trusted ? .trustedBulk : .untrusted }

    /// The message, and the option that helps where a size was met that is too large for a stranger's file.
    private func report(_ error: XLSXReaderError) {
        var message = Refusal(reading: error, owner: .anyone).message
        if !trusted, let overrun = error.overrun, ReadLimits.trustedBulk.accept(overrun) {
            message = "\(error.message) Give a smaller file, or use --trusted, which raises this limit."
        }
        StandardStream.error.tell(message)
    }

    /// Prints one tab, or the cells before the one that cannot be read. Charts, dialogs and tabs without content have none.
    private func print(sheet index: Int, of workbook: WorkbookReader, counting given: inout GivenText) throws {
        let entry = workbook.sheets[index]
        var listing = CellListing(sheet: entry.name, dateSystem: workbook.dateSystem)
        var counts = CellCounts()
        defer { listing.finish() }
        if ![.chartsheet, .dialogsheet].contains(entry.kind) {
            try workbook.streamRows(ofSheetAt: index, counting: &given) { row in
                if summary { counts.add(row) } else { listing.add(row) }
            }
        }
        guard summary else { return }
        let object = counts.object(sheet: entry.name, kind: entry.kind, dateSystem: workbook.dateSystem)
        StandardStream.output.write(object.compactText + "\n")
    }
}
