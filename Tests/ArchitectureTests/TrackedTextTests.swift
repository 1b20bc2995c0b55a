import Testing

@Suite struct TrackedTextTests {
    @Test func noFileNamesAMachineAToolOrUnfinishedWork() throws {
        let paths = try Repository.paths().filter(TrackedText.isHeld)
        #expect(paths.contains("Package.swift"))
        let violations = try paths.flatMap { TrackedText.violations(in: try Repository.text(of: $0), of: $0) }
        #expect(violations == [])
    }

    @Test(arguments: [
        ("a.md", "see /ho" + "me/ann/x", "a.md:1: /ho" + "me/"),
        ("a", "cd /wo" + "rk/main", "a:1: /wo" + "rk/"),
        ("a.md", "\nfarm" + "-bench", "a.md:2: farm" + "-bench"),
        ("a.swift", "// TO" + "DO: later", "a.swift:1: TO" + "DO"),
        ("a.swift", "@Test(.dis" + "abled())", "a.swift:1: .dis" + "abled("),
    ])
    func aForbiddenWordIsNamed(path: String, text: String, violation: String) {
        #expect(TrackedText.violations(in: text, of: path) == [violation])
    }
}
