/// The rules on how a source file is cut: one subject a file, neither a sliver nor a novel.
enum FileShape {
    /// The most lines a file may have.
    static let longest = 300
    /// Half of the files have no more lines than this, and half no fewer than the other.
    static let medians = 60...95

    /// What is wrong with the shape of a file, one sentence each.
    ///
    /// The subject of a file is the type that is declared first. What else is there is nothing without it, or extends it; a
    /// file of extensions alone is named after what it extends, or after what several have in common.
    static func violations(in file: SourceFile) -> [String] {
        var found: [String] = []
        if file.lineCount > longest { found.append("\(file.path): \(file.lineCount) lines, \(longest) are allowed") }
        let declared = declarations(in: file)
        let types = declared.filter { $0.keyword != "extension" }.map(\.name)
        let named = types.isEmpty ? Set(declared.map(\.name)) : Set(types)
        let subject = file.name.split(separator: "+").first.map(String.init) ?? file.name
        let isThere = declared.contains { $0.name == subject }
        guard !named.isEmpty, !isThere, types.count > 0 || named.count == 1, !isOfSystem(named) else {
            return found
        }
        return found + ["\(file.path): named \(subject), but it is about \(named.sorted().joined(separator: ", "))"]
    }

    /// Whether a file extends nothing of ours, and is named after what it adds.
    private static func isOfSystem(_ names: Set<String>) -> Bool {
        names.isSubset(of: ["ParsableCommand", "Span", "String", "Array", "UInt8"])
    }

    /// The types and extensions declared at the outermost level, private ones left out.
    static func declarations(in file: SourceFile) -> [(keyword: String, name: String)] {
        var depth = 0
        var found: [(keyword: String, name: String)] = []
        for line in file.codeLines {
            if depth == 0, let declaration = declaration(on: line) { found.append(declaration) }
            depth += line.count { $0 == "{" } - line.count { $0 == "}" }
        }
        return found
    }

    private static let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "extension"]
    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "final", "indirect", "nonisolated",
    ]

    private static func declaration(on line: Substring) -> (keyword: String, name: String)? {
        let words = line.split(separator: " ").drop { modifiers.contains($0) || $0.hasPrefix("@") }
        guard let keyword = words.first, keywords.contains(keyword), let rest = words.dropFirst().first else {
            return nil
        }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        return (String(keyword), name.split(separator: ".").last.map(String.init) ?? "")
    }
}
