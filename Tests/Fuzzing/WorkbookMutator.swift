import CFuzzer

@testable import XLSXReader

/// Changes one part inside a workbook and packs it again, so that fuzzing gets past the container.
struct WorkbookMutator {
    private var parts: [(name: [UInt8], content: [UInt8])] = []
    private var generator: SeededGenerator

    /// Unpacks a workbook; nil when it is none.
    init?(_ bytes: [UInt8], seed: UInt32) {
        generator = SeededGenerator(seed: UInt64(seed))
        guard let directory = try? ZipDirectory(bytes, fileName: "", limits: .untrusted), !directory.entries.isEmpty
        else { return nil }
        for entry in directory.entries {
            let part = StoredPart(
                name: entry.name, file: bytes, inflater: SharedInflater(), range: entry.data,
                isDeflated: entry.isDeflated,
                size: min(entry.size, 1 << 20), checksum: entry.checksum)
            guard let content = part.inflated() else { return nil }
            parts.append((Array(entry.name.utf8), content))
        }
    }

    /// Words of the format, put in where random bytes would seldom form one.
    private static let words: [String] = [
        "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c><v>1</v></c>", "<row>", "</row>", "<row r=\"2\">", " r=\"B2\"",
        " t=\"str\"",
        " t=\"inlineStr\"", "<is><t>x</t></is>", "<f>A1</f>", "<v/>", " s=\"1\"", "<si><t>y</t></si>", "&#10;", "&lt;",
        "<![CDATA[z]]>", "<!-- -->", "xmlns:p=\"u\"", "<p:c/>", "<mergeCell ref=\"A1:B2\"/>", " hidden=\"1\"",
        "_x000D_",
        "Target=\"../xl/workbook.xml\"", "TargetMode=\"External\"", "<sheet name=\"S\" sheetId=\"2\" r:id=\"rId1\"/>",
        "date1904=\"1\"", "<xf numFmtId=\"14\"/>", "<numFmt numFmtId=\"164\" formatCode=\"0.0\"/>", "1048576", "XFD",
        "\u{FEFF}",
    ]

    /// The workbook after one change, with true checksums.
    mutating func mutated() -> [UInt8] {
        let index = Int.random(in: parts.indices, using: &generator)
        let count = parts[index].content.count
        switch Int.random(in: 0..<8, using: &generator) {
        case 0...2: parts[index].content = Self.changedByLibFuzzer(parts[index].content)
        case 3, 4:
            let word = Self.words.randomElement(using: &generator) ?? ""
            parts[index].content.insert(contentsOf: Array(word.utf8), at: Int.random(in: 0...count, using: &generator))
        case 5:
            let start = Int.random(in: 0...count, using: &generator)
            let end = Int.random(in: start...min(count, start + 40), using: &generator)
            parts[index].content.removeSubrange(start..<end)
        case 6:
            let start = Int.random(in: 0...count, using: &generator)
            let end = Int.random(in: start...min(count, start + 200), using: &generator)
            let copy = Array(parts[index].content[start..<end])
            parts[index].content.insert(contentsOf: copy, at: Int.random(in: 0...count, using: &generator))
        default: parts.swapAt(index, 0)
        }
        return ZipBuilder(entries: parts.map { ZipBuilder.Entry(name: $0.name, content: $0.content) }).bytes
    }

    private static func changedByLibFuzzer(_ content: [UInt8]) -> [UInt8] {
        let limit = content.count + 64
        var bytes = content + [UInt8](repeating: 0, count: 64)
        let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe LLVMFuzzerMutate($0, content.count, limit) } ?? 0
        }
        return Array(bytes.prefix(count))
    }
}
