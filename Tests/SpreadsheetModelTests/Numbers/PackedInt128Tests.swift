import Testing

@testable import SpreadsheetModel

@Suite struct PackedInt128Tests {
    @Test(
        "A number comes out of its halves as it went in",
        arguments: [
            0, 1, -1, 1 << 63, -1 << 63, (1 << 64) - 1, 1 << 64, -1 << 64, (1 << 64) + 1, -(1 << 64) - 1, .max, .min,
        ] as [Int128])
    func roundTrip(number: Int128) {
        #expect(PackedInt128(number).number == number)
    }
}
