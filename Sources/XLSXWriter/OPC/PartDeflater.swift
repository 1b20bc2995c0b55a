/// Makes DEFLATE streams (RFC 1951) of whole parts.
protocol PartDeflater: ~Copyable {
    /// Deflates bytes into a room of bytes.
    ///
    /// - Returns: the size of the stream, or 0 where there is no room for it.
    func deflate(_ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableBufferPointer<UInt8>) -> Int
}

extension PartDeflater where Self: ~Copyable {
    /// Appends bytes as a DEFLATE stream. Where that would not be smaller, nothing is appended.
    ///
    /// - Returns: the number of bytes appended, or nil for none.
    func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) -> Int? {
        var size = 0
        // One byte less than the input: what does not fit is not worth deflating.
        output.append(addingCapacity: max(0, bytes.count - 1)) { room in
            unsafe room.withUnsafeMutableBufferPointer { buffer, count in
                size = unsafe bytes.withUnsafeBytes { unsafe deflate($0, into: buffer) }
                count = size
            }
        }
        return size > 0 ? size : nil
    }
}
