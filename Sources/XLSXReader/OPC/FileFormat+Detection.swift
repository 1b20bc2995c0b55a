extension FileFormat {
    /// What bytes plainly are when they are not a ZIP file; nil when they start as one does.
    ///
    /// `isEncrypted` is told for a compound file, the container of .xls and of every password-protected workbook.
    static func detect(_ bytes: [UInt8]) -> (format: FileFormat, isEncrypted: Bool)? {
        if bytes.isEmpty { return (.empty, false) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return nil }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compoundFile(bytes) }
        if bytes.starts(with: "%PDF-".utf8) { return (.pdf, false) }
        // A bare BIFF stream starts with its BOF record: 09, the version, the length.
        if bytes.count > 3, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[3] == 0 {
            return (.xls, false)
        }
        return (text(bytes), false)
    }

    /// What a ZIP file is that cannot be opened or has no workbook in it, told by its first entry.
    static func detectPackage(_ bytes: [UInt8]) -> FileFormat? {
        // An OpenDocument file starts with an uncompressed entry "mimetype" (ODF 1.3 part 2, 3.3).
        let mimeType = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8
        return bytes.dropFirst(30).starts(with: mimeType) ? .ods : nil
    }

    /// A compound file names its streams in UTF-16. An encrypted workbook has one called EncryptedPackage.
    private static func compoundFile(_ bytes: [UInt8]) -> (format: FileFormat, isEncrypted: Bool) {
        if contains(bytes, utf16("EncryptedPackage")) { return (.unknown, true) }
        let isWorkbook = ["Workbook", "WORKBOOK", "Book", "BOOK"].contains { contains(bytes, utf16($0) + [0, 0]) }
        if isWorkbook { return (.xls, false) }
        return (contains(bytes, utf16("WordDocument")) ? .docx : .unknown, false)
    }

    private static func text(_ bytes: [UInt8]) -> FileFormat {
        let head = bytes.prefix(4_096)
        let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        // UTF-16 with ASCII content is ASCII once its zero bytes are left out.
        let shown = isWide ? head.dropFirst(2).filter { $0 != 0 } : Array(head)
        guard !shown.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) else {
            return .unknown
        }
        let words = String(decoding: shown, as: UTF8.self).lowercased()
        let start = words.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard start.hasPrefix("<") else { return .csv }
        if words.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .xmlSpreadsheet }
        // The same document as one XML file (.fods).
        if words.contains("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
        let isPage = ["<html", "<!doctype html", "<table", "<body", "<head"].contains { words.contains($0) }
        return isPage ? .html : .unknown
    }

    private static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func contains(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first, bytes.count >= pattern.count else { return false }
        var index = 0
        while index <= bytes.count - pattern.count {
            if bytes[index] == first, bytes[index..<index + pattern.count].elementsEqual(pattern) { return true }
            index += 1
        }
        return false
    }
}
