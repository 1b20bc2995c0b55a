extension WorkbookReader {
    /// Whether the XML of a file has more characters than a number of them, which says the same of a text whatever its
    /// alphabet: a letter beyond ASCII takes two bytes and more, or some seven as a reference (`&#1046;`), and each is one
    /// here. False for what is no sound container: no part that is larger than it says is ever read.
    ///
    /// Cost: that of the directory, where the bytes decide; else inflating and one pass over no more than eight times `most`.
    package static func hasMoreXML(thanCharacters most: Int, in file: [UInt8], limits: ReadLimits) -> Bool {
        guard let directory = try? ZipDirectory(file, fileName: "", limits: limits) else { return false }
        let entries = directory.entries.filter { $0.name.utf8.suffix(4).elementsEqual(".xml".utf8) }
        let bytes = entries.reduce(0) { sum, entry in
            // Sizes are what the file says: two of 8 EiB are no reason to end here.
            let (more, isBeyond) = sum.addingReportingOverflow(entry.size)
            return isBeyond ? .max : more
        }
        // No character has less than a byte, and whoever takes more than eight for one has other aims.
        guard bytes > most, bytes <= most * 8 else { return bytes > most }
        let inflater = SharedInflater()
        var left = most
        for entry in entries {
            let part = StoredPart(
                name: entry.name, file: file, inflater: inflater, range: entry.data, isDeflated: entry.isDeflated,
                size: entry.size, checksum: entry.checksum)
            // What is damaged is refused by whoever reads it.
            guard let content = part.inflated() else { continue }
            left -= characters(of: content.span)
            if left < 0 { return true }
        }
        return false
    }

    /// The characters of a part in UTF-8, each numeric reference counted as one.
    private static func characters(of part: Span<UInt8>) -> Int {
        var count = 0
        var isReference = false
        var previous: UInt8 = 0
        for index in part.indices {
            let byte = part[index]
            if byte == UInt8(ascii: "#"), previous == UInt8(ascii: "&") {
                isReference = true
                // Of a reference its last byte counts alone.
                count -= 1
            } else if !isReference || !isNumber(byte) {
                isReference = false
                count += byte & 0xC0 == 0x80 ? 0 : 1
            }
            previous = byte
        }
        return count
    }

    /// Whether a byte may stand in the number of a reference, hexadecimal or not.
    private static func isNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"):
            true
        default: false
        }
    }
}
