package import Checks

extension RunFault {
    /// The fault of one workbook named for the returns of an input that holds several.
    package init(oneWorkbookFor returns: [CheckedReturn]) {
        let parts = returns.compactMap(\.part).map { "\"\($0)\"" }.joined(separator: " and ")
        self.init(
            message:
                "\(returns.first?.fileName ?? "The file") has \(returns.count) returns, on the sheets \(parts). Name a "
                + "folder with -o, such as out/, or one of the sheets with --sheet.",
            status: .usage)
    }
}
