import Testing

@testable import Forms

@Suite struct TableHeadingsTests {
    @Test("Headings that are taken are numbered, whatever their capitals")
    func taken() {
        #expect(TableHeadings.made(of: ["Plan", "UNITS", "plan"], beside: ["Units"]) == ["Plan", "UNITS 2", "plan 2"])
    }

    @Test("A heading is one line that is not empty")
    func lines() {
        #expect(TableHeadings.made(of: ["", " ", "a\u{7}\nb"], beside: []) == ["Priority", "Priority 2", "a  b"])
    }

    @Test("A long heading is cut to what a table takes")
    func long() {
        let headings = TableHeadings.made(
            of: Array(repeating: String(repeating: "x", count: 300), count: 2), beside: [])
        #expect(headings[0].hasSuffix("x…") && headings[1].hasSuffix("x… 2"))
        #expect(headings.allSatisfy { $0.utf16.count <= 255 })
    }
}
