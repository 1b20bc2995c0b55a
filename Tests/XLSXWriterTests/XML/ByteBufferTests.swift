import Testing

@testable import XLSXWriter

@Suite struct ByteBufferTests {
    @Test("What was appended stays while the memory grows, and goes when all is taken out")
    func growth() {
        var buffer = ByteBuffer(capacity: 1)
        var expected: [UInt8] = []
        for number in 0..<100 {
            buffer.append(UInt8(number))
            let stretch = [UInt8](repeating: UInt8(number), count: number)
            unsafe stretch.withUnsafeBufferPointer { unsafe buffer.append($0) }
            expected += [UInt8(number)] + stretch
        }
        #expect(buffer.array == expected)
        buffer.removeAll()
        #expect(buffer.array.isEmpty)
        buffer.append(7)
        #expect(buffer.array == [7])
    }
}
