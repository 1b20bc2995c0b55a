/// One Swift file: where it stands, its text, and its text without comments and string contents.
struct SourceFile {
    /// From the root of the checkout: "Sources/Findings/Finding.swift".
    let path: String
    let text: String
    /// As many lines as the text; what stands in comments and strings is blank.
    let codeLines: [Substring]
    /// The string literals, each with its one-based line.
    let literals: [(line: Int, text: String)]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var scanner = CodeScanner(text)
        codeLines = scanner.code().split(separator: "\n", omittingEmptySubsequences: false)
        literals = scanner.literals
    }

    /// The folder below `Sources`: "Findings".
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The file's name without its ending: "ExactDecimal+Text".
    var name: String { path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "" }

    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    /// The modules imported, each with its one-based line.
    var imports: [(module: String, line: Int)] {
        codeLines.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(Self.mayPrecedeImport),
                let module = words.dropFirst(keyword + 1).first(where: { !Self.importKinds.contains($0) })
            else { return nil }
            return (module.split(separator: ".").first.map(String.init) ?? "", index + 1)
        }
    }

    /// Whether a one-based line is all of the other branch of `#if canImport(FoundationEssentials)`.
    func isElseBranch(ofFoundationAt line: Int) -> Bool {
        let before = codeLines.prefix(line - 1).suffix(3).map { $0.drop { $0 == " " } }
        guard before.count == 3 else { return false }
        return before[0] == "#if canImport(FoundationEssentials)" && before[1].hasSuffix("import FoundationEssentials")
            && before[2] == "#else"
    }

    private static let importKinds: [Substring] = ["struct", "class", "enum", "protocol", "func", "var", "let"]

    private static func mayPrecedeImport(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }
}
