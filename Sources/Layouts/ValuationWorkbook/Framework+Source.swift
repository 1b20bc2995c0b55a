import SocialValue
import SpreadsheetModel

extension Framework? {
    /// The council's workbook that returns were valued with, by its file name, and what came from it.
    var sourceText: String {
        guard let framework = self else {
            return "None was given: proxy values, themes and priorities are the return's own."
        }
        let kind = "The council's \(kindOfFile)"
        let file = framework.file.map { "\(kind), \($0.name)" } ?? kind
        return "\(file): \(framework.measures.count) measures in \(framework.themes.count) themes. "
            + "Proxy values, themes and priorities are the council's."
    }

    /// The SHA-256 of the council's workbook, or why there is none.
    var digestText: String {
        guard let framework = self else { return "None was given." }
        return framework.file?.sha256 ?? "The framework did not come from a file."
    }

    /// "workbook", or "file" for one of another kind, such as the council's JSON.
    var kindOfFile: String {
        guard let name = self?.file?.name, !PathText.hasExtension(".xlsx", name) else { return "workbook" }
        return "file"
    }
}
