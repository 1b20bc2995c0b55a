/// One entry of a ZIP container, once its two headers were found to agree.
struct ZipEntry {
    /// Its name as stored. Bytes that are no UTF-8 are replaced.
    let name: String
    /// Its size once inflated, in bytes.
    let size: Int
    /// The CRC-32 of its inflated bytes.
    let checksum: UInt32
    /// Whether its data is a DEFLATE stream; otherwise it is stored as it is.
    let isDeflated: Bool
    /// Its data, in bytes of the file.
    let data: Range<Int>
    /// All that belongs to it: local header, data, and what describes the data behind it.
    let extent: Range<Int>
    /// Whether the entry says that it is a link to another file.
    let isSymbolicLink: Bool

    /// Whether it stands for a folder, which a package does not need.
    var isFolder: Bool { name.hasSuffix("/") }
}
