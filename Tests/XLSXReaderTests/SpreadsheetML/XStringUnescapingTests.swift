import Testing

@testable import XLSXReader

@Suite("_xHHHH_ escapes")
struct XStringUnescapingTests {
    @Test(
        "are decoded once, left to right, and left alone when they are not escapes",
        arguments: [
            ("", ""), ("_", "_"), ("_x0041_", "A"), ("_x0041", "_x0041"), ("_X0041_", "_X0041_"),
            ("_x00g1_", "_x00g1_"),
            ("a_x000d_", "a\r"), ("_x005F_x005F_", "_x005F_"), ("_x0041_x0042_", "Ax0042_"), ("_x00_x0041_", "_x00A"),
            ("_xD83D__xDE00_", "\u{1F600}"), ("_xD83D_", "_xD83D_"), ("_xDE00__xD83D_", "_xDE00__xD83D_"),
            ("_xD83D__x0041_", "_xD83D_A"), ("_xFFFE_", "\u{FFFE}"), ("£_x00A3_£", "£££"), ("_x0000_", "\0"),
        ])
    func decoded(_ stored: String, _ expected: String) {
        var bytes = Array("_x0041_".utf8) + Array(stored.utf8)
        XStringUnescaping.resolve(in: &bytes, from: 7)
        #expect(String(decoding: bytes, as: UTF8.self) == "_x0041_" + expected)
    }
}
