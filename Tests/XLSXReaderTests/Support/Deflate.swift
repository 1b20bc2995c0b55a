import CDeflate

/// Compresses as a ZIP program would.
enum Deflate {
    /// The bytes as a DEFLATE stream; empty when there is no memory for it.
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        guard let handle = unsafe libdeflate_alloc_compressor(6) else { return [] }
        defer { unsafe libdeflate_free_compressor(handle) }
        let bound = unsafe libdeflate_deflate_compress_bound(handle, bytes.count)
        return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = unsafe bytes.withUnsafeBytes { input in
                unsafe libdeflate_deflate_compress(handle, input.baseAddress, input.count, output.baseAddress, bound)
            }
        }
    }
}
