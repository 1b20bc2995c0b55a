/// What `Package.swift` says its targets depend on.
struct Manifest {
    /// Targets and package products, by depending target.
    private(set) var dependencies: [String: Set<String>] = [:]

    /// Reads the text of a manifest.
    ///
    /// - Parameter includingTests: whether test targets, and targets with a path of their own, which serve tests, count.
    init(_ text: String, includingTests: Bool = false) {
        guard let start = text.firstRange(of: "\n    targets: [") else { return }
        let kinds = [".systemLibrary(", ".target(", ".executableTarget("]
        var rest = text[start.upperBound...]
        while let kind = rest.earliest(kinds + [".testTarget("]) {
            let declaration = rest[kind.upperBound...]
            let end = declaration.earliest(kinds + [".testTarget("])?.lowerBound ?? declaration.endIndex
            let body = declaration[..<end]
            rest = declaration[end...]
            let isOfTests = text[kind] == ".testTarget(" || body.contains("path: ")
            guard includingTests || !isOfTests, let name = body.quoted.first else { continue }
            dependencies[name] = Self.dependencies(in: body)
        }
    }

    /// The quoted names in `dependencies: […]`, the package of a product left out.
    private static func dependencies(in body: Substring) -> Set<String> {
        guard let start = body.firstRange(of: "dependencies: [") else { return [] }
        let list = body[start.upperBound...].prefix { $0 != "]" }
        let names = list.split(separator: "package: \"").enumerated().flatMap { index, piece in
            (index == 0 ? piece : piece.drop { $0 != "\"" }.dropFirst()).quoted
        }
        return Set(names)
    }
}

extension Substring {
    /// The first place of any of the words.
    fileprivate func earliest(_ words: [String]) -> Range<Index>? {
        words.compactMap { firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    }

    /// The texts in quotation marks, in order.
    fileprivate var quoted: [String] {
        split(separator: "\"", omittingEmptySubsequences: false).enumerated().compactMap { index, piece in
            index.isMultiple(of: 2) ? nil : String(piece)
        }
    }
}
