import CDeflate

/// Deflates whole parts with libdeflate, as thoroughly as is asked for: the writer's only file that imports it.
@safe struct Deflater: ~Copyable, PartDeflater {
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

    func deflate(_ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        unsafe libdeflate_deflate_compress(handle, bytes.baseAddress, bytes.count, room.baseAddress, room.count)
    }

    /// The CRC-32 of bytes, as ZIP and PNG use it.
    static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
