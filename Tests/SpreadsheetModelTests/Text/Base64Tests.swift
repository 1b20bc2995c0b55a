import Testing

@testable import SpreadsheetModel

@Suite struct Base64Tests {
    @Test(
        "The examples of RFC 4648, 10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func examples(_ text: String, _ encoded: String) {
        #expect(Base64.text(of: Array(text.utf8)) == encoded)
    }

    @Test func everyDigitHasItsPlace() {
        #expect(Base64.text(of: [0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF, 0, 0x10, 0x83]) == "++++////ABCD")
    }
}
