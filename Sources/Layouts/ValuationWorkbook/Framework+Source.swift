import Valuation

extension Framework? {
    /// The council's workbook that returns were valued with, by its file name, and what came from it.
    var sourceText: String {
        guard let framework = self else {
            return "None was given: proxy values, themes and priorities are the return's own."
        }
        let file = framework.file.map { "The council's workbook, \($0.name)" } ?? "The council's workbook"
        return "\(file): \(framework.measures.count) measures in \(framework.themes.count) themes. "
            + "Proxy values, themes and priorities are the council's."
    }

    /// The SHA-256 of the council's workbook, or why there is none.
    var digestText: String {
        guard let framework = self else { return "None was given." }
        return framework.file?.sha256 ?? "The framework did not come from a file."
    }
}
