import Testing

@Suite struct CodeScannerTests {
    @Test(arguments: [
        ("let a = 1 // try!", "let a = 1        "),
        ("/* a /* b */ c */x", "                 x"),
        (#"print("a! \(b!) c!")"#, #"print("    (b!)   ")"#),
        (#"print("\"x!")"#, #"print("    ")"#),
        (##"print(#"a"b! \#(c!)"#)"##, ##"print(#"       (c!)"#)"##),
        ("\"\"\"\n a \" b!\n \"\"\" + c", "\"\"\"\n       \n \"\"\" + c"),
        (#""\(f("a)!"))!"x"#, #"" (f("   ")) "x"#),
    ])
    func keepsCodeAndBlanksTheRest(text: String, code: String) {
        var scanner = CodeScanner(text)
        #expect(scanner.code() == code)
    }
}
