import CDeflate

/// Makes DEFLATE streams (RFC 1951) of whole parts with libdeflate: the writer's only file that imports it.
@safe struct Deflater: ~Copyable {
    private let handle: OpaquePointer

    /// A deflater; nil when there is no memory for one.
    ///
    /// - Parameter level: 1 (fastest) to 12 (smallest).
    init?(level: Int32) {
        guard let handle = unsafe libdeflate_alloc_compressor(level) else { return nil }
        unsafe self.handle = handle
    }

    deinit {
        unsafe libdeflate_free_compressor(handle)
    }

    /// Appends bytes as a DEFLATE stream. Where that would not be smaller, nothing is appended.
    ///
    /// - Returns: the number of bytes appended, or nil for none.
    func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) -> Int? {
        var size = 0
        // One byte less than the input: what does not fit is not worth deflating.
        output.append(addingCapacity: max(0, bytes.count - 1)) { room in
            unsafe room.withUnsafeMutableBufferPointer { buffer, count in
                size = unsafe bytes.withUnsafeBytes {
                    unsafe libdeflate_deflate_compress(
                        handle, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
                }
                count = size
            }
        }
        return size > 0 ? size : nil
    }

    /// The CRC-32 of bytes, as ZIP and PNG use it.
    static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
