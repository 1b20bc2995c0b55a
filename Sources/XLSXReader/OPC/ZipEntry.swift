/// One entry of a ZIP container, as its central directory describes it.
struct ZipEntry {
    /// Its position in the directory, from 0.
    var index: UInt64
    /// Its name as stored.
    var name: String
    /// Its size once inflated, in bytes.
    var size: Int
    /// Its size as stored, in bytes.
    var compressedSize: Int
    /// The CRC-32 of its inflated bytes.
    var checksum: UInt32
    /// How it is compressed: 0 stored, 8 deflated (APPNOTE 4.4.5).
    var method: UInt16
    /// Whether it is encrypted.
    var isEncrypted: Bool
}
