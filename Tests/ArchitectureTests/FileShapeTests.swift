import Testing

@Suite struct FileShapeTests {
    @Test func everyFileIsAboutWhatItIsNamedAfter() throws {
        let violations = try Repository.sources().flatMap(FileShape.violations)
        #expect(violations == [])
    }

    @Test func everyTestFileKeepsWithinFiveHundredLines() throws {
        let paths = try Repository.paths(below: "Tests").filter { $0.hasSuffix(".swift") }
        let tooLong = try paths.filter { try Repository.text(of: $0).count { $0 == "\n" } > 500 }
        #expect(tooLong == [])
    }

    @Test func theMiddleFileIsNeitherASliverNorANovel() throws {
        let lengths = try Repository.sources().map(\.lineCount).sorted()
        #expect(FileShape.medians.contains(lengths[lengths.count / 2]))
    }

    @Test(arguments: [
        ("A.swift", "package enum Other { struct A {} }", "A.swift: named A, but it is about Other"),
        ("A.swift", "struct B {}\nenum C {}", "A.swift: named A, but it is about B, C"),
        ("A+Text.swift", "extension B {}", "A+Text.swift: named A, but it is about B"),
        ("A.swift", String(repeating: "\n", count: 301), "A.swift: 301 lines, 300 are allowed"),
    ])
    func aMisshapenFileIsNamed(path: String, text: String, violation: String) {
        #expect(FileShape.violations(in: SourceFile(path: path, text: text)) == [violation])
    }

    @Test(arguments: [
        ("A.swift", "struct A {\n    enum Inner {}\n}\nprivate struct B {}\nextension A: Sendable {}"),
        ("A.swift", "struct A {}\nenum AKind {}"),
        ("A+Text.swift", "extension Outer.A {}"),
        ("Texts.swift", "extension A {}\nextension B {}"),
        ("main.swift", "print(1)"),
        ("A.swift", "// struct B\nstruct A: ~Copyable {}\n" + String(repeating: "\n", count: 298)),
    ])
    func aWellShapedFilePasses(path: String, text: String) {
        #expect(FileShape.violations(in: SourceFile(path: path, text: text)) == [])
    }
}
