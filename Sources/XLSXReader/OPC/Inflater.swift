import CDeflate

/// Inflates whole parts with libdeflate: the only file that imports it.
@safe struct Inflater: ~Copyable {
    private let handle: OpaquePointer

    /// An inflater; nil when there is no memory for one.
    init?() {
        guard let handle = unsafe libdeflate_alloc_decompressor() else { return nil }
        unsafe self.handle = handle
    }

    deinit {
        unsafe libdeflate_free_decompressor(handle)
    }

    /// The inflated bytes of a DEFLATE stream (RFC 1951); nil unless the stream is sound, gives exactly `size` bytes,
    /// and ends with the last of `compressed`. No more than `size` bytes are ever written.
    func inflate(_ compressed: Span<UInt8>, size: Int) -> [UInt8]? {
        var consumed = 0
        var isSound = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
            unsafe LargePages.advise(output)
            let result = unsafe compressed.withUnsafeBytes { input in
                unsafe libdeflate_deflate_decompress_ex(
                    handle, input.baseAddress, input.count, output.baseAddress, size, &consumed, nil)
            }
            isSound = result == LIBDEFLATE_SUCCESS
            count = isSound ? size : 0
        }
        return isSound && consumed == compressed.count ? bytes : nil
    }

    /// The CRC-32 of bytes, as ZIP uses it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
