import Testing

@Suite struct FixtureListTests {
    /// The files that tests read by name, as paths: all below the folders of `Fixtures`, programs left out. The files
    /// of `Faults` are read by what the `expected.json` beside them lists.
    private static func files() throws -> [String] {
        try Repository.paths(below: "Fixtures").filter { path in
            path.split(separator: "/").count > 2 && !path.hasPrefix("Fixtures/Makers/") && !path.hasSuffix(".py")
                && !path.hasPrefix("Fixtures/Faults/")
        }
    }

    @Test func everyWorkbookIsListedByName() throws {
        let index = try Repository.text(of: "Fixtures/Fixtures.swift")
        let files = try Self.files().filter { $0.hasSuffix(".xlsx") }
        #expect(files.count > 20)
        #expect(files.filter { !index.contains("\"\($0.dropFirst("Fixtures/".count))\"") } == [])
    }

    @Test func everyFaultIsExpectedSomething() throws {
        let paths = try Repository.paths(below: "Fixtures/Faults").filter { $0.hasSuffix(".xlsx") }
        let unlisted = try paths.filter { path in
            let parts = path.split(separator: "/")
            let expectations = parts.prefix(3).joined(separator: "/") + "/expected.json"
            return !(try Repository.text(of: expectations)).contains("\"\(parts.dropFirst(3).joined(separator: "/"))\"")
        }
        #expect(unlisted == [])
    }

    @Test func everyKindOfFaultIsDescribed() throws {
        let page = try Repository.text(of: "Fixtures/README.md")
        let kinds = Set(
            try Repository.paths(below: "Fixtures/Faults").map { String($0.split(separator: "/")[2]) }
                .filter { !$0.contains(".") })
        #expect(!kinds.isEmpty && kinds.filter { !page.contains("- `\($0)`: ") } == [])
    }

    @Test func everyFixtureSaysWhatMadeItAndWhatItProves() throws {
        let rows = try Repository.text(of: "Fixtures/README.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let described = rows.map { $0.dropFirst(3).prefix { $0 != "`" } }
        let names = try Self.files().compactMap { $0.split(separator: "/").last }
        #expect(described.sorted() == names.sorted())
    }
}
