import TestSupport
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

    @Test("The eights that are passed over are printable ASCII without the given byte, and the next are not")
    func printableEights() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 3) {
            let bytes = Array(text.utf8)
            let end = bytes.span.printableEights(from: 0, without: UInt8(ascii: "_"))
            #expect(end % 8 == 0 && bytes[..<end].allSatisfy { Self.isPrintable($0) && $0 != UInt8(ascii: "_") })
            if end + 8 <= bytes.count {
                #expect(bytes[end..<end + 8].contains { !Self.isPrintable($0) || $0 == UInt8(ascii: "_") })
            }
        }
    }

    @Test("One byte that is no printable ASCII ends the eights wherever it stands", arguments: 0..<256)
    func oneByte(_ byte: Int) {
        let byte = UInt8(byte)
        for place in 0..<16 {
            var bytes = [UInt8](repeating: UInt8(ascii: "~"), count: 20)
            bytes[place] = byte
            #expect(bytes.span.printableEights(from: 0) == (Self.isPrintable(byte) ? 16 : place / 8 * 8))
            #expect(bytes.span.printableEights(from: 0, without: byte) == place / 8 * 8 || byte == UInt8(ascii: "~"))
        }
    }

    private static func isPrintable(_ byte: UInt8) -> Bool { 0x20...0x7E ~= byte }

    private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.span.holdsSame(as: right.span) }
}
