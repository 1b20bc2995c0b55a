/// A package of parts in a ZIP container (ECMA-376 part 2, Open Packaging Conventions).
///
/// A value: its parts are kept compressed and inflated when they are asked for, so it can be shared freely.
struct Package: Sendable {
    let fileName: String
    let limits: ReadLimits
    private let parts: [PartName: StoredPart]
    /// What the parts hold.
    let contentTypes: ContentTypes

    /// The name that relationships of the package itself are seen from.
    static let root = PartName("/")

    /// Opens the package and looks over its directory; no part but the list of content types is inflated.
    init(_ bytes: [UInt8], fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        self.fileName = fileName
        self.limits = limits
        if let archive = ZipArchive(bytes, isStrict: true) {
            parts = try Self.parts(of: archive, fileBytes: bytes.count, fileName: fileName, limits: limits)
        } else if ZipDirectory.isSound(bytes), let archive = ZipArchive(bytes, isStrict: false) {
            parts = try Self.parts(of: archive, fileBytes: bytes.count, fileName: fileName, limits: limits)
        } else {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: "its container is inconsistent or cut off")
        }
        guard let list = parts[PartName("[Content_Types].xml")] else {
            contentTypes = ContentTypes()
            return
        }
        let document = try Self.document(list, fileName: fileName, limits: limits)
        do throws(PartError) {
            contentTypes = try ContentTypes(document, limits: limits)
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: list.name)
        }
    }

    /// Whether the package has a part.
    func has(_ name: PartName) -> Bool { parts[name] != nil }

    /// The name of a part as it is stored.
    func storedName(of name: PartName) -> String { parts[name]?.name ?? name.key }

    /// The size of a part once inflated, in bytes; 0 when the package does not have it.
    func size(of name: PartName) -> Int { parts[name]?.size ?? 0 }

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
        let name = source.relationshipsPart
        guard let document = try document(name) else { return .none }
        do throws(PartError) {
            return try Relationships(document, source: source, limits: limits)
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: storedName(of: name))
        }
    }

    private static func document(
        _ part: StoredPart, isLarge: Bool = false, fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> XMLDocument {
        let name = isLarge ? "worksheetBytes" : "otherPartBytes"
        // Positions in a part are kept in four bytes, whatever the limits say.
        let limit = min(isLarge ? limits.worksheetBytes : limits.otherPartBytes, Int(Int32.max))
        guard part.size <= limit else {
            let overrun = LimitOverrun(name, "the size of one part in bytes", value: part.size, limit: limit)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName, part: part.name)
        }
        let ratio = part.size / max(1, part.compressed.count)
        guard part.size <= 8 << 20 || ratio <= limits.inflationRatio else {
            let overrun = LimitOverrun(
                "inflationRatio", "how many times larger a part is than its compressed form", value: ratio,
                limit: limits.inflationRatio)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName, part: part.name)
        }
        guard let bytes = part.inflated() else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: part.name, detail: "its compressed content is broken")
        }
        do throws(PartError) {
            return try XMLDocument(bytes)
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: part.name)
        }
    }
}
