import Testing

@Suite struct TrapsTests {
    @Test func noSourceEndsTheProcess() throws {
        let violations = try Repository.sources().flatMap(Traps.violations)
        #expect(violations == [])
    }

    @Test(arguments: [
        "let a = try! read()", "let a = b as! Int", "fatalError()", "default: preconditionFailure(reason)",
        "let a = b!", "return list.first!.name", "a[0]!", "f()! + 1", "var a: Int!", "print(\"\\(b!)\")", "`default`!",
    ])
    func aTrapIsNamed(code: String) {
        let file = SourceFile(path: "A.swift", text: "\n    " + code)
        #expect(Traps.violations(in: file).count == 1)
        #expect(Traps.violations(in: file).allSatisfy { $0.hasPrefix("A.swift:2: ") })
    }

    @Test(arguments: [
        "if !isEmpty || a != b { return }", "// never try! this", "print(\"Done!\")", "(!a)", "a !== b",
        "let b = [!a, !c]",
    ])
    func otherExclamationMarksPass(code: String) {
        #expect(Traps.violations(in: SourceFile(path: "A.swift", text: code)) == [])
    }
}
