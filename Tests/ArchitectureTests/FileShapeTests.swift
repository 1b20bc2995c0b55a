import Testing

@Suite struct FileShapeTests {
    @Test func everyFileHoldsOneTypeAndFitsItsName() throws {
        let violations = try Repository.sources().flatMap(FileShape.violations)
        #expect(violations == [])
    }

    @Test func everyTestFileKeepsWithinTheLength() throws {
        let paths = try Repository.paths(below: "Tests").filter { $0.hasSuffix(".swift") }
        let tooLong = try paths.filter { try Repository.text(of: $0).count { $0 == "\n" } > FileShape.longest }
        #expect(tooLong == [])
    }

    @Test func halfTheFilesStayBelowAHundredLinesAndNineTenthsBelowThreeHundred() throws {
        let lengths = try Repository.sources().map(\.lineCount).sorted()
        #expect(lengths[lengths.count / 2] < 100)
        #expect(lengths[lengths.count * 9 / 10] < 300)
    }

    @Test func everyExemptionIsStillNeeded() throws {
        let long = try Repository.sources().filter { $0.lineCount > FileShape.longest }.map(\.path)
        #expect(Set(FileShape.exemptFromLength.keys).subtracting(long) == [])
    }

    @Test(arguments: [
        ("A.swift", "struct A {}\npublic final class B {}", "A.swift: more than one type: A, B"),
        ("A.swift", "package enum Other { struct A {} }", "A.swift: named A, but it is about Other"),
        ("A+Text.swift", "extension B {}", "A+Text.swift: named A, but it is about B"),
        ("A.swift", String(repeating: "\n", count: 501), "A.swift: 501 lines, 500 are allowed"),
    ])
    func aMisshapenFileIsNamed(path: String, text: String, violation: String) {
        #expect(FileShape.violations(in: SourceFile(path: path, text: text)) == [violation])
    }

    @Test(arguments: [
        ("A.swift", "struct A {\n    enum Inner {}\n}\nprivate struct B {}\nextension A: Sendable {}"),
        ("A+Text.swift", "extension Outer.A {}"),
        ("Texts.swift", "extension A {}\nextension B {}"),
        ("main.swift", "print(1)"),
        ("A.swift", "// struct B\nstruct A: ~Copyable {}\n" + String(repeating: "\n", count: 498)),
    ])
    func aWellShapedFilePasses(path: String, text: String) {
        #expect(FileShape.violations(in: SourceFile(path: path, text: text)) == [])
    }
}
