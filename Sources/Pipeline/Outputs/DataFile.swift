import AtomicFiles
import XLSXWriter

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
