import ArgumentParser
import Pipeline

/// The returns that a command reads.
struct InputOptions: ParsableArguments {
    @Argument(help: "The return forms: workbooks, folders of them, ZIP files of them, or - for standard input.")
    var returns: [ReturnPaths]

    @Option(help: "The sheet to read the return from, where a workbook has several.")
    var sheet: String?

    /// Whether there is one return, as far as that can be seen without reading: one path that is no folder and no ZIP file.
    var isOne: Bool { returns.paths.count == 1 && !InputList.mayBeSeveral(returns.paths[0]) }

    /// The returns of all paths. What was left out of folders and ZIP files is told on standard error.
    func list(isQuiet: Bool) -> InputList {
        let list = InputList(returns.paths)
        if !isQuiet { for remark in list.remarks { StandardStream.error.tell(remark) } }
        return list
    }
}
