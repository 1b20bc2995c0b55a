import CDeflate
import CZip

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The largest entry of a ZIP file, compressed: what reading it costs at the very least is measured on it.
struct LargestPart {
    private var stored: [UInt8] = []
    private var size = 0

    /// Takes the entry from the file; nil when that has none.
    init?(path: String) {
        guard let archive = unsafe zip_open(path, ZIP_RDONLY, nil) else { return nil }
        defer { unsafe zip_discard(archive) }
        var largest = unsafe zip_stat_t()
        for index in 0..<UInt64(max(0, unsafe zip_get_num_entries(archive, 0))) {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, index, 0, &status) == 0 else { return nil }
            if unsafe status.size > largest.size { unsafe largest = status }
        }
        guard let file = unsafe zip_fopen_index(archive, largest.index, UInt32(ZIP_FL_COMPRESSED)) else { return nil }
        defer { unsafe zip_fclose(file) }
        size = unsafe Int(largest.size)
        stored = unsafe [UInt8](repeating: 0, count: Int(largest.comp_size))
        guard unsafe zip_fread(file, &stored, largest.comp_size) == Int64(stored.count) else { return nil }
    }

    /// The part itself, in new memory; nil when it is not compressed as workbooks are.
    func inflated() -> [UInt8]? {
        guard let inflater = unsafe libdeflate_alloc_decompressor() else { return nil }
        defer { unsafe libdeflate_free_decompressor(inflater) }
        var isSound = false
        let part = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
            isSound = unsafe stored.withUnsafeBytes { input in
                unsafe libdeflate_deflate_decompress(
                    inflater, input.baseAddress, input.count, output.baseAddress, size, nil) == LIBDEFLATE_SUCCESS
            }
            count = isSound ? size : 0
        }
        return isSound ? part : nil
    }

    /// The CRC-32 of the part.
    func checksum(_ part: [UInt8]) -> Int {
        unsafe part.withUnsafeBytes { unsafe Int(libdeflate_crc32(0, $0.baseAddress, $0.count)) }
    }

    /// How many `<` stand in the part.
    func countTags(_ part: [UInt8]) -> Int {
        unsafe part.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var (position, count) = (0, 0)
            while let hit = unsafe memchr(base + position, Int32(UInt8(ascii: "<")), buffer.count - position) {
                unsafe position = UnsafeRawPointer(hit) - base + 1
                count += 1
            }
            return count
        }
    }
}
