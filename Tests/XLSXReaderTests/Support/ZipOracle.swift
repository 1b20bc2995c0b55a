import CZip

/// Another reader's word on a ZIP container: libzip's.
struct ZipOracle {
    /// What its directory says of an entry.
    struct Entry: Equatable {
        var name: [UInt8]
        var size: UInt64
        var storedSize: UInt64
        var checksum: UInt32
    }

    /// The entries, in stored order.
    let entries: [Entry]

    /// Opens the container, looking for inconsistencies; nil when libzip refuses it.
    init?(_ bytes: [UInt8]) {
        let entries: [Entry]? = unsafe bytes.withUnsafeBytes { buffer in
            guard let source = unsafe zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil) else {
                return nil
            }
            guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil) else {
                unsafe zip_source_free(source)
                return nil
            }
            defer { unsafe zip_discard(handle) }
            return unsafe Self.entries(of: handle)
        }
        guard let entries else { return nil }
        self.entries = entries
    }

    private static func entries(of handle: OpaquePointer) -> [Entry] {
        unsafe (0..<UInt64(max(0, zip_get_num_entries(handle, 0)))).compactMap { index in
            var status = unsafe zip_stat_t()
            unsafe zip_stat_init(&status)
            guard unsafe zip_stat_index(handle, index, UInt32(ZIP_FL_ENC_RAW), &status) == 0,
                let name = unsafe status.name
            else { return nil }
            return unsafe Entry(
                name: Array(String(cString: name).utf8), size: status.size, storedSize: status.comp_size,
                checksum: status.crc)
        }
    }
}
