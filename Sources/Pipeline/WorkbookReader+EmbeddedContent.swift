import SocialValue
import XLSXReader

extension WorkbookReader {
    /// What the workbook carries besides its cells, by what its list of parts says; a kind may come several times.
    var carriedContent: [EmbeddedContent] {
        var content = notes.compactMap { EmbeddedContent($0.code) }
        if hasMacros { content.append(.macros) }
        if hasExternalLinks { content.append(.links) }
        return content
    }
}

extension EmbeddedContent {
    /// The content that a note of the reader's is about; nil for a note on the container.
    fileprivate init?(_ code: ReadNote.Code) {
        switch code {
        case .macros: self = .macros
        case .activeContent: self = .controls
        case .externalData: self = .links
        case .embeddedFiles: self = .files
        default: return nil
        }
    }
}
