import CDeflate
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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

/// Asks the system for large pages under a large buffer that is about to be filled.
///
/// A page is cleared when it is first written to. For the 67 MB of a large sheet that is 16,000 interruptions with
/// ordinary pages, a third of the time of inflating it; with pages of 2 MiB it is 32.
enum LargePages {
    /// The smallest buffer for which asking is worth the call, in bytes.
    private static let threshold = 4 << 20

    /// Advises the system on the whole pages inside a buffer. Advice only: where the system has no large pages, or
    /// keeps them from programs, nothing changes.
    static func advise(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        #if os(Linux)
            guard buffer.count >= threshold, let base = buffer.baseAddress else { return }
            let pageSize = UInt(getpagesize())
            let start = (UInt(bitPattern: base) + pageSize - 1) & ~(pageSize - 1)
            let end = (UInt(bitPattern: base) + UInt(buffer.count)) & ~(pageSize - 1)
            // The range lies inside the buffer, which is the caller's alone while it is being filled.
            unsafe _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
        #endif
    }
}

/// One inflater for all parts of a package, because making one costs as much as inflating a small part.
final class SharedInflater: Sendable {
    private let shared = Mutex<Inflater?>(nil)

    /// The inflated bytes of a DEFLATE stream, as ``Inflater/inflate(_:size:)`` gives them.
    ///
    /// While one thread inflates, another takes an inflater of its own: nobody waits.
    func inflate(_ compressed: Span<UInt8>, size: Int) -> [UInt8]? {
        let output = shared.withLockIfAvailable { inflater in
            if inflater == nil { inflater = Inflater() }
            return inflater?.inflate(compressed, size: size)
        }
        if let output { return output }
        return Inflater()?.inflate(compressed, size: size)
    }
}
