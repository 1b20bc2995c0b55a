import SpreadsheetModel

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
