/// The rules on how a source file is cut: its length, its one type, its name.
enum FileShape {
    /// The most lines a file may have.
    static let longest = 500
    /// Files that may be longer, each with its reason.
    static let exemptFromLength: [String: String] = [:]

    /// What is wrong with the shape of a file, one sentence each.
    static func violations(in file: SourceFile) -> [String] {
        var found: [String] = []
        if file.lineCount > longest, exemptFromLength[file.path] == nil {
            found.append("\(file.path): \(file.lineCount) lines, \(longest) are allowed")
        }
        let declared = declarations(in: file)
        let types = declared.filter { $0.keyword != "extension" }.map(\.name)
        if types.count > 1 { found.append("\(file.path): more than one type: \(types.joined(separator: ", "))") }
        // A file that only extends several types together is named after what they share, which no rule can tell.
        let named = Set(types.isEmpty ? declared.map(\.name) : types)
        let subject = file.name.split(separator: "+").first.map(String.init) ?? file.name
        if let only = named.first, named.count == 1, only != subject {
            found.append("\(file.path): named \(subject), but it is about \(only)")
        }
        return found
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
