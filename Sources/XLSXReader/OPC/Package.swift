/// A package of parts in a ZIP container (ECMA-376 part 2, Open Packaging Conventions).
///
/// A value: its parts are kept compressed and inflated when they are asked for, so it can be shared freely.
struct Package: Sendable {
    let fileName: String
    let limits: ReadLimits
    private let parts: [PartName: StoredPart]
    /// What the parts hold.
    let contentTypes: ContentTypes
    /// What is worth knowing of the container and its parts.
    let notes: [ReadNote]

    /// The name that relationships of the package itself are seen from.
    static let root = PartName("/")
    /// The list of content types, which opening the package reads.
    static let contentTypesPart = PartName("[Content_Types].xml")

    /// Opens the package and looks over its directory; no part but the list of content types is inflated.
    init(_ bytes: [UInt8], fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        self.fileName = fileName
        self.limits = limits
        let directory = try ZipDirectory(bytes, fileName: fileName, limits: limits)
        parts = try Self.parts(of: directory, in: bytes, fileName: fileName)
        contentTypes = try Self.contentTypes(parts, fileName: fileName, limits: limits)
        notes = Self.notes(on: directory, contentTypes: contentTypes)
    }

    /// What the list of content types says; nothing when there is none.
    private static func contentTypes(
        _ parts: [PartName: StoredPart], fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> ContentTypes {
        guard let list = parts[contentTypesPart] else { return ContentTypes() }
        let document = try document(list, fileName: fileName, limits: limits)
        do throws(PartError) { return try ContentTypes(document, limits: limits) } catch {
            throw XLSXReaderError(error, fileName: fileName, part: list.name)
        }
    }

    /// Whether the package has a part.
    func has(_ name: PartName) -> Bool { parts[name] != nil }

    /// The name of a part as it is stored.
    func storedName(of name: PartName) -> String { parts[name]?.name ?? name.key }

    /// The size of a part once inflated, in bytes; 0 when the package does not have it.
    func size(of name: PartName) -> Int { parts[name]?.size ?? 0 }

    /// The names of all parts but some, in alphabetical order.
    func partNames(besides others: Set<PartName>) -> [PartName] {
        parts.keys.filter { !others.contains($0) }.sorted { $0.key < $1.key }
    }

    /// The text of a part; nil when the package does not have it.
    func document(_ name: PartName) throws(XLSXReaderError) -> XMLDocument? {
        guard let part = parts[name] else { return nil }
        return try Self.document(part, fileName: fileName, limits: limits)
    }

    /// The text of a part that may be as large as a worksheet; nil when the package does not have it.
    func largeDocument(_ name: PartName) throws(XLSXReaderError) -> XMLDocument? {
        guard let part = parts[name] else { return nil }
        return try Self.document(part, isLarge: true, fileName: fileName, limits: limits)
    }

    /// The relationships of a part, or of the package; none when it has none.
    func relationships(of source: PartName) throws(XLSXReaderError) -> Relationships {
        let relationships = try read(source.relationshipsPart) { document throws(PartError) in
            try Relationships(document, source: source, limits: limits)
        }
        return relationships ?? Relationships.none
    }

    /// Proves the stored bytes of a part: its size, and its checksum. What it holds is not looked at.
    func checkContent(of name: PartName) throws(XLSXReaderError) {
        guard let part = parts[name] else { return }
        _ = try Self.content(of: part, isLarge: true, fileName: fileName, limits: limits)
    }

    private static func document(
        _ part: StoredPart, isLarge: Bool = false, fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> XMLDocument {
        let bytes = try content(of: part, isLarge: isLarge, fileName: fileName, limits: limits)
        do throws(PartError) {
            return try XMLDocument(bytes) { () throws(PartError) in
                // While it is converted, both forms are held; the other can be half as large again.
                let subject = "the size of one part in bytes, those of UTF-16 counted twice,"
                if let overrun = overrun(part.size * 2, subject, isLarge, limits) { throw PartError(overrun, at: 0) }
            }
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: part.name)
        }
    }

    /// The inflated bytes of a part that keeps the limits.
    private static func content(
        of part: StoredPart, isLarge: Bool, fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> [UInt8] {
        if let overrun = overrun(part.size, "the size of one part in bytes", isLarge, limits) {
            throw XLSXReaderError.overLimit(overrun, fileName: fileName, part: part.name)
        }
        let ratio = part.size / max(1, part.range.count)
        if part.size > 8 << 20 {
            try XLSXReaderError.check(
                ratio, "inflationRatio", limits.inflationRatio,
                "how many times larger a part is than its compressed form", fileName: fileName, part: part.name)
        }
        guard let bytes = part.inflated() else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: part.name, detail: "its compressed content is broken")
        }
        return bytes
    }

    /// What a part of a size goes beyond; nil when it keeps the limit.
    private static func overrun(_ size: Int, _ subject: String, _ isLarge: Bool, _ limits: ReadLimits) -> LimitOverrun?
    {
        let name = isLarge ? "worksheetBytes" : "otherPartBytes"
        let limit = min(isLarge ? limits.worksheetBytes : limits.otherPartBytes, ReadLimits.largestPart)
        return size <= limit ? nil : LimitOverrun(name, subject, value: size, limit: limit)
    }
}
