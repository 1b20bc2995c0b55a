import Testing

@Suite struct FixtureListTests {
    /// The files below `Fixtures` that tests read.
    private static func files() throws -> [String] {
        try ["Published", "Returns", "Refused"].flatMap { try Repository.paths(below: "Fixtures/" + $0) }
            .filter { !$0.hasSuffix(".DS_Store") }
    }

    @Test func everyFixtureIsListedByName() throws {
        let index = try Repository.text(of: "Fixtures/Fixtures.swift")
        let files = try Self.files()
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
