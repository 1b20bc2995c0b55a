@testable import XLSXReader

extension Attack {
    /// Attacks on whoever opens the container.
    static let onContainer: [Attack] = bombs + lies + twoReadings + names + numbers + passwords

    /// Little that inflates to much.
    private static let bombs: [Attack] = {
        func inflating(to size: Int, stated: UInt32? = nil) -> (inout ZipBuilder) -> Void {
            { zip in
                var entry = ZipBuilder.Entry(name: sheet, content: [])
                entry.statedSize = stated ?? UInt32(size)
                entry.statedChecksum = 0
                entry.content = Deflate.compressed([UInt8](repeating: 0x20, count: size))
                entry.method = 8
                zip[sheet] = entry
            }
        }
        return [
            .container(
                "a bomb of 64 MiB", "the size of one part in bytes is 67108865", as: .overLimit,
                inflating(to: 64 << 20 | 1)),
            .container("a bomb in UTF-16", "those of UTF-16 counted twice, is 69206016", as: .overLimit) { zip in
                var generator = SeededGenerator(seed: 5)
                let noise = (0..<200_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }
                let units = [UInt8](repeating: 0x4E, count: (33 << 20) - 2 - noise.count)
                zip[sheet] = ZipBuilder.Entry(name: sheet, content: [0xFF, 0xFE] + noise + units).deflated
            },
            .container("a bomb of 20 MB", "how many times larger", as: .overLimit, inflating(to: 20_000_000)),
            .container(
                "a bomb that says it is small", "compressed content is broken", inflating(to: 50_000_000, stated: 10)),
            .container(
                "a part that says it is larger", "compressed content is broken", inflating(to: 10, stated: 1_000_000)),
        ]
    }()

    /// Headers that say what is not so.
    private static let lies: [Attack] = [
        .container("a wrong checksum", "compressed content is broken") { $0[sheet]?.statedChecksum = 1 },
        .container("a stored part of another size", "a size for a part") { $0[sheet]?.statedSize = 10 },
        .container("an entry beyond the end", "content is cut off") {
            $0[sheet]?.statedStoredSize = 1 << 20
            $0[sheet]?.statedSize = 1 << 20
        },
        .container("a local header with another name", "two different things") {
            $0[sheet]?.localName = "xl/worksheets/other1.xml"
        },
        .container("a descriptor that contradicts", "two different things") {
            let size = UInt32(sample[sheet].utf8.count)
            $0[sheet]?.isDescribedLater = true
            $0[sheet]?.content.append(0x20)
            $0[sheet]?.statedSize = size
            $0[sheet]?.statedStoredSize = size
        },
        .container("a compression that workbooks do not use", "compression that workbooks do not") {
            $0[sheet]?.method = 12
        },
        .container("a stream that is none", "compressed content is broken") { $0[sheet]?.method = 8 },
        Attack("a container cut off", Array(sample.zip.bytes.dropLast(30)), "the end of the file is missing"),
    ]

    /// Containers that two programs read differently: the virus scanner and the spreadsheet.
    private static let twoReadings: [Attack] = [
        .container("a name twice", "two parts of it have one name") {
            $0.entries.append(.init(name: sheet, content: Array("<x/>".utf8)))
        },
        .container("a name twice in another case", "two parts of it have one name") {
            $0.entries.append(.init(name: "XL/worksheets/SHEET1.xml", content: Array("<x/>".utf8)))
        },
        .container("a name twice with a backslash", "two parts of it have one name") {
            $0.entries.append(.init(name: "xl\\worksheets\\sheet1.xml", content: Array("<x/>".utf8)))
        },
        .container("a name twice with an escape", "two parts of it have one name") {
            $0.entries.append(.init(name: "xl/worksheets/sheet%31.xml", content: Array("<x/>".utf8)))
        },
        .container("two entries on one content", "two different things") {
            var entry = ZipBuilder.Entry(name: "xl/other.xml", content: $0.entries[0].content)
            entry.sharedWith = 0
            $0.entries.append(entry)
        },
        .container("an entry inside another", "parts of it overlap") {
            let inner = $0.entries[1]
            $0.entries[0].statedStoredSize = UInt32(
                $0.entries[0].content.count + 30 + inner.name.count + inner.content.count)
            $0.entries[0].statedSize = $0.entries[0].statedStoredSize
        },
        .container("a second directory in the comment", "two lists of contents") { $0.comment = ZipBuilder().bytes },
        .container("a second directory behind the end", "two lists of contents") {
            $0.comment = [0] + ZipBuilder(entries: [.init(name: "x", content: [])]).bytes
            $0.statedCommentLength = 1
        },
        .container("another name in an extra field", "two names") {
            let field: [UInt8] = [1, 0, 0, 0, 0] + Array("xl/other.xml".utf8)
            $0[sheet]?.extra = ZipBuilder.little(0x7075 as UInt16) + ZipBuilder.little(UInt16(field.count)) + field
        },
        .container("more than 64 KiB behind the end", "the end of the file is missing") {
            $0.comment = [UInt8](repeating: 0, count: 65_536 + 22)
            $0.statedCommentLength = 0
        },
    ]

    /// Names that lead out of a folder.
    private static let names: [Attack] =
        leadingOut + [
            .container("a long name", "the length of an entry's name in bytes is 256", as: .overLimit) {
                $0.entries.append(.init(name: String(repeating: "a", count: 256), content: []))
            }
        ]

    private static let leadingOut: [Attack] = [
        "../../etc/x", "/etc/x", "C:/x", "xl/../../x", "\\\\server\\x", "a\\..\\..\\b", "a\u{0}b.xml", "a\u{1B}[2Jb",
        "",
    ].map { name in
        .container("the name \(name.debugDescription)", "a name that is not allowed") {
            $0.entries.append(.init(name: name, content: []))
        }
    }

    /// Numbers beyond what fits.
    private static let numbers: [Attack] = {
        let huge: [UInt8] = [0x01, 0x00, 0x08, 0x00] + [UInt8](repeating: 0xFF, count: 8)
        let largest: [UInt8] = [0x01, 0x00, 0x08, 0x00] + [UInt8](repeating: 0xFF, count: 7) + [0x7F]
        return [
            .container("a size beyond 63 bits", "list of contents is broken") {
                $0[sheet]?.statedSize = .max
                $0[sheet]?.extra = huge
            },
            .container("the largest size of 63 bits", "two different things") {
                $0[sheet]?.statedSize = .max
                $0[sheet]?.extra = largest
                $0[sheet]?.method = 8
            },
            .container("a stored size of 63 bits", "content is cut off") {
                $0[sheet]?.statedStoredSize = .max
                $0[sheet]?.extra = largest
            },
            Attack(
                "100,000 empty entries",
                ZipBuilder(entries: (0..<100_000).map { .init(name: "e\($0)", content: []) }).wideBytes,
                "the number of entries is 100000, and the limit is 1000", as: .overLimit),
        ]
    }()

    /// Content that only a password opens is no damage.
    private static let passwords: [Attack] = [
        .container("an encrypted entry", "password-protected", as: .passwordProtected) { $0[sheet]?.flags = 1 },
        .container("a strongly encrypted entry", "password-protected", as: .passwordProtected) {
            $0[sheet]?.flags = 0x41
        },
        .container("an entry with AES", "password-protected", as: .passwordProtected) { $0[sheet]?.method = 99 },
    ]
}
