import CZip

/// An open ZIP container over bytes in memory: the only file that imports libzip.
///
/// Opened strictly, that is with `ZIP_CHECKCONS`, it refuses entries that overlap, appear twice, or whose local header
/// differs from the directory. Sizes, names and methods are for the caller to judge.
@safe struct ZipArchive: ~Copyable, ~Escapable {
    private let handle: OpaquePointer

    /// Opens the container; nil when libzip finds it cut off or, if asked to be strict, inconsistent.
    @_lifetime(borrow bytes)
    init?(_ bytes: borrowing [UInt8], isStrict: Bool) {
        // The pointer stays good as long as this value lives, which its lifetime ties to the borrowed array.
        let source = unsafe bytes.withUnsafeBytes { buffer in
            unsafe zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil)
        }
        guard let source = unsafe source else { return nil }
        guard let handle = unsafe zip_open_from_source(source, isStrict ? ZIP_RDONLY | ZIP_CHECKCONS : ZIP_RDONLY, nil)
        else {
            unsafe zip_source_free(source)
            return nil
        }
        unsafe self.handle = handle
    }

    deinit {
        unsafe zip_discard(handle)
    }

    /// The number of entries, folders included.
    var entryCount: Int {
        unsafe Int(zip_get_num_entries(handle, 0))
    }

    /// What the directory says of the entry at an index; nil when it leaves something out or a size is no `Int`.
    func entry(at index: Int) -> ZipEntry? {
        var status = unsafe zip_stat_t()
        unsafe zip_stat_init(&status)
        let needed = UInt64(
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD
                | ZIP_STAT_ENCRYPTION_METHOD)
        guard unsafe zip_stat_index(handle, UInt64(index), UInt32(ZIP_FL_UNCHANGED | ZIP_FL_ENC_RAW), &status) == 0,
            unsafe status.valid & needed == needed, let name = unsafe status.name,
            let size = unsafe Int(exactly: status.size), let compressedSize = unsafe Int(exactly: status.comp_size)
        else { return nil }
        return unsafe ZipEntry(
            index: UInt64(index), name: String(cString: name), size: size, compressedSize: compressedSize,
            checksum: status.crc, method: status.comp_method,
            isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
    }

    /// The stored bytes of an entry, still compressed; nil when they cannot be read.
    func storedBytes(of entry: ZipEntry) -> [UInt8]? {
        guard let file = unsafe zip_fopen_index(handle, entry.index, UInt32(ZIP_FL_COMPRESSED | ZIP_FL_UNCHANGED))
        else { return nil }
        defer { unsafe zip_fclose(file) }
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: entry.compressedSize) { buffer, count in
            unsafe LargePages.advise(buffer)
            let read = unsafe zip_fread(file, buffer.baseAddress, UInt64(entry.compressedSize))
            count = max(0, Int(read))
        }
        return bytes.count == entry.compressedSize ? bytes : nil
    }
}
