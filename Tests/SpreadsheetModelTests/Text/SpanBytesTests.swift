import Testing

@testable import SpreadsheetModel

@Suite struct SpanBytesTests {
    @Test("One byte that differs is seen wherever it stands", arguments: 0..<20)
    func difference(_ place: Int) {
        let bytes = (0..<20).map(UInt8.init)
        var other = bytes
        #expect(isSame(bytes, other))
        other[place] ^= 0x80
        #expect(!isSame(bytes, other))
        #expect(!isSame(bytes, Array(bytes[..<place])))
    }

    private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.span.holdsSame(as: right.span) }
}
