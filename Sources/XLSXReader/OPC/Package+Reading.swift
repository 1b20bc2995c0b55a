import SpreadsheetModel

extension Package {
    /// What `body` makes of a part; nil when there is no name, or the package has no such part.
    func read<Value>(
        _ name: PartName?, isLarge: Bool = false, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value? {
        guard let name, let document = try isLarge ? largeDocument(name) : document(name) else { return nil }
        do throws(PartError) {
            return try body(document)
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: storedName(of: name))
        }
    }

    /// What `body` makes of a part that something leads to; an error when the package does not have it.
    func require<Value>(
        _ name: PartName, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value {
        guard let value = try read(name, body) else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: name.key, detail: "a part of it is not in the file")
        }
        return value
    }

    /// Checks what is about to be inflated against the limit for all of it.
    ///
    /// Sizes are exact, because a part that inflates to another size is refused: the sum is known before anything is.
    func checkDelivered(_ parts: [PartName]) throws(XLSXReaderError) {
        var total = 0
        for part in Set(parts) {
            let (sum, overflow) = total.addingReportingOverflow(size(of: part))
            total = overflow ? .max : sum
        }
        try XLSXReaderError.check(
            total, "deliveredBytes", limits.deliveredBytes, "the size of all sheets in bytes", fileName: fileName)
    }
}

/// A part of a package as it is stored: compressed, with what the directory says of its inflated form.
struct StoredPart: Sendable {
    /// Its name as stored.
    let name: String
    /// The file that it lies in, which all parts share.
    let file: [UInt8]
    /// What inflates it, which all parts share.
    let inflater: SharedInflater
    /// The stored bytes, in the file.
    let range: Range<Int>
    /// Whether the bytes are a DEFLATE stream; otherwise they are the part itself.
    let isDeflated: Bool
    /// The size once inflated, in bytes.
    let size: Int
    /// The CRC-32 of the inflated bytes.
    let checksum: UInt32

    /// The inflated bytes, their size and checksum proved; nil when the stored ones are damaged.
    func inflated() -> [UInt8]? {
        let bytes: [UInt8]
        if isDeflated {
            guard let output = inflater.inflate(file.span.extracting(range), size: size) else { return nil }
            bytes = output
        } else {
            bytes = Array(file[range])
        }
        return bytes.count == size && Inflater.checksum(bytes) == checksum ? bytes : nil
    }
}

extension Package {
    /// The entries of the directory by the names that parts are known under. None is inflated.
    static func parts(
        of directory: ZipDirectory, in file: [UInt8], fileName: String
    ) throws(XLSXReaderError) -> [PartName: StoredPart] {
        var parts: [PartName: StoredPart] = [:]
        parts.reserveCapacity(directory.entries.count)
        let inflater = SharedInflater()
        for entry in directory.entries where !entry.isFolder {
            let part = StoredPart(
                name: entry.name, file: file, inflater: inflater, range: entry.data, isDeflated: entry.isDeflated,
                size: entry.size, checksum: entry.checksum)
            guard parts.updateValue(part, forKey: PartName(entry.name)) == nil else {
                throw XLSXReaderError(
                    .damaged, fileName: fileName, part: entry.name, detail: ZipFault.twice.rawValue)
            }
        }
        return parts
    }
}

extension Package {
    /// What the directory shows of a package before any part of it is read, in the directory's order.
    static func notes(on directory: ZipDirectory, contentTypes: ContentTypes) -> [ReadNote] {
        var notes: [ReadNote] = []
        if directory.strayBytes > 0 { notes.append(ReadNote(.strayBytes, value: directory.strayBytes)) }
        if directory.trailingBytes > 0 { notes.append(ReadNote(.trailingBytes, value: directory.trailingBytes)) }
        for entry in directory.entries where !entry.isFolder {
            if entry.name.utf8.span.holds(UInt8(ascii: "\\")) {
                notes.append(ReadNote(.backslashName, part: entry.name))
            }
            if entry.isSymbolicLink { notes.append(ReadNote(.symbolicLink, part: entry.name)) }
            let ratio = entry.size / max(1, entry.data.count)
            if entry.size > 1 << 20, ratio > 200 {
                notes.append(ReadNote(.highRatio, part: entry.name, value: ratio))
            }
            if contentTypes.hasNotable, let type = contentTypes.type(of: PartName(entry.name)),
                let code = ReadNote.Code(contentType: type)
            {
                notes.append(ReadNote(code, part: entry.name))
            }
        }
        return notes
    }
}

extension ReadNote.Code {
    /// What a part holds that is worth a note, told by its media type in lower case.
    init?(contentType type: String) {
        func ends(_ word: String) -> Bool { type.utf8.span.ends(with: word.utf8.span) }
        if ends("vbaproject") {
            self = .macros
        } else if SingleScalarText.contains("activex", in: type) {
            self = .activeContent
        } else if ends("externallink+xml") || ends("connections+xml") {
            self = .externalData
        } else if ends("oleobject") || ends("officedocument.package") {
            self = .embeddedFiles
        } else {
            return nil
        }
    }
}
