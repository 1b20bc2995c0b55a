import ArgumentParser
import Pipeline
import SpreadsheetModel

/// The name after -o of a command that writes a workbook for one return, and a folder of them for several.
enum OutputName {
    /// Ends the command, as one that was not understood, for a name that promises something else.
    ///
    /// - Parameter hint: how to ask for what the ending may have meant; nil when there is nothing else to have.
    static func check(_ path: String, for input: InputOptions, otherwise hint: String? = nil) throws(ValidationError) {
        guard !PathText.endsWithSlash(path), !FilePath.isFolder(path) else { return }
        guard !input.isOne else { return try WorkbookName.check(path, otherwise: hint) }
        guard PathText.hasExtension(".xlsx", path) else { return }
        let count = input.returns.paths.count
        throw ValidationError(
            "\(count > 1 ? "\(count) returns make" : "Several returns make") a workbook each: name a folder with -o, such as "
                + "valued/, and no file.")
    }
}
