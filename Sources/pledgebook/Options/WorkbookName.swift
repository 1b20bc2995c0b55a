import ArgumentParser
import Pipeline
import SpreadsheetModel

/// The name that a workbook is to be written under. Another ending would promise a file of another kind.
enum WorkbookName {
    /// Ends the command, as one that was not understood, for a path that does not end in .xlsx.
    ///
    /// - Parameter hint: how to ask for what the ending may have meant; nil when there is nothing else to have.
    static func check(_ path: String, otherwise hint: String? = nil) throws(ValidationError) {
        guard !PathText.hasExtension(".xlsx", path) else { return }
        let name = InputFile.name(of: path)
        throw ValidationError(
            "A workbook's name ends in .xlsx, and \"\(name)\" does not" + (hint.map { ": \($0)." } ?? "."))
    }

    /// Ends the command, as one that was not understood, when a workbook would be sent to a terminal.
    static func checkStandardOutput() throws(ValidationError) {
        guard StandardStream.output.isTerminal else { return }
        throw ValidationError(
            "A workbook cannot be shown on a terminal: name a file with -o, or redirect it with > or |.")
    }
}

/// The name after -o of a command that writes a workbook for one return, and a folder of them for several.
enum OutputName {
    /// Ends the command, as one that was not understood, for a name that promises something else.
    ///
    /// - Parameter hint: how to ask for what the ending may have meant; nil when there is nothing else to have.
    static func check(_ path: String, for input: InputOptions, otherwise hint: String? = nil) throws(ValidationError) {
        guard !PathText.endsWithSlash(path), !FileLookup.isFolder(path) else { return }
        guard !input.isOne else { return try WorkbookName.check(path, otherwise: hint) }
        guard PathText.hasExtension(".xlsx", path) else { return }
        let count = input.returns.paths.count
        throw ValidationError(
            "\(count > 1 ? "\(count) returns make" : "Several returns make") a workbook each: name a folder with -o, such as "
                + "valued/, and no file.")
    }
}
