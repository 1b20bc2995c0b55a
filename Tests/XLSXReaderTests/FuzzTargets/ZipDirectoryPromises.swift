@testable import XLSXReader

/// The directory of a ZIP container.
enum ZipDirectoryPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        _ = ZipDirectory.isSound(bytes)
        return nil
    }

    static let seeds: [[UInt8]] = [
        ZipBuilder(entries: []).bytes,
        ZipBuilder(entries: [ZipBuilder.Entry(name: "a.xml", content: Array("<a/>".utf8))]).bytes,
        WorkbookBuilder().zip.bytes,
    ]
}
