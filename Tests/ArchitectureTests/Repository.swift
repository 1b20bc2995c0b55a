import FoundationEssentials

/// The checkout these tests stand in, as a list of files.
enum Repository {
    /// The folder that holds `Package.swift`.
    static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    /// Everything that is tracked stands in one of these; build folders do not.
    private static let roots = [
        ".ci", ".gitignore", ".swift-format", "CHANGELOG.md", "CONTRIBUTING.md", "Docs", "Fixtures", "LICENSE",
        "Package.swift", "README.md", "SECURITY.md", "Scripts", "Sources", "Tests",
    ]

    /// The Swift files of all targets under `Sources`. They are read and scanned once.
    static func sources() throws -> [SourceFile] {
        try readSources.get()
    }

    private static let readSources = Result { try swiftFiles(below: "Sources") }

    /// The Swift files below a folder, by path.
    static func swiftFiles(below folder: String) throws -> [SourceFile] {
        try paths(below: folder).filter { $0.hasSuffix(".swift") }.map { SourceFile(path: $0, text: try text(of: $0)) }
    }

    /// Every file of the project, by path from the root.
    static func paths() throws -> [String] {
        try roots.flatMap { try paths(below: $0) }
    }

    /// The files below a folder, or the file itself, by path from the root; none when there is nothing of that name.
    static func paths(below name: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder) else { return [] }
        guard isFolder else { return [name] }
        let children = try FileManager.default.contentsOfDirectory(atPath: root + "/" + name).sorted()
        return try children.flatMap { try paths(below: name + "/" + $0) }
    }

    /// The text of a file, bytes that are no UTF-8 replaced.
    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)
    }
}
