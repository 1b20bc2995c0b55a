import Testing

@testable import Layouts

@Suite struct SheetNamesTests {
    @Test(
        "What a tab cannot carry is left out",
        arguments: [
            ("Totals by CWB Priority", "Totals by CWB Priority"), ("a/b:c?[d]*\\e", "a b c d e"), ("'x'", "x"),
            ("'\u{301} Priority", "\u{301} Priority"), ("[\u{301} Priority]", "\u{301} Priority"),
            ("\u{600}'x\u{600}'", "\u{600}'x\u{600}"), ("a_x0041_b c_d", "a x0041 b c d"), ("c_d", "c_d"),
            ("", "Sheet"), ("***", "Sheet"), (String(repeating: "é", count: 40), String(repeating: "é", count: 31)),
        ])
    func plain(_ wanted: String, _ name: String) {
        var names = SheetNames(taken: [])
        #expect(names.next(wanted) == name)
    }

    @Test("A name that is taken, in any case, gets a number and stays within 31 characters")
    func numbered() {
        var names = SheetNames(taken: ["Notes"])
        #expect(names.next("NOTES") == "NOTES 2")
        #expect(names.next("notes") == "notes 3")
        let long = String(repeating: "a", count: 50)
        #expect(names.next(long).count == 31)
        #expect(names.next(long) == String(repeating: "a", count: 29) + " 2")
    }
}
