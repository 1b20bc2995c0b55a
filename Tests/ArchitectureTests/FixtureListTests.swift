import Testing

@Suite struct FixtureListTests {
    /// The files that tests read, by path: all below the folders of `Fixtures`, programs left out.
    private static func files() throws -> [String] {
        try Repository.paths(below: "Fixtures").filter { path in
            path.split(separator: "/").count > 2 && !path.hasPrefix("Fixtures/Makers/") && !path.hasSuffix(".py")
        }
    }

    @Test func everyWorkbookIsListedByName() throws {
        let index = try Repository.text(of: "Fixtures/Fixtures.swift")
        let files = try Self.files().filter { $0.hasSuffix(".xlsx") }
        #expect(files.count > 20)
        #expect(files.filter { !index.contains("\"\($0.dropFirst("Fixtures/".count))\"") } == [])
    }

    @Test func everyFixtureSaysWhatMadeItAndWhatItProves() throws {
        let rows = try Repository.text(of: "Fixtures/README.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let described = rows.map { $0.dropFirst(3).prefix { $0 != "`" } }
        let names = try Self.files().compactMap { $0.split(separator: "/").last }
        #expect(described.sorted() == names.sorted())
    }
}
