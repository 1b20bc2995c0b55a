/// The image files of a workbook, `xl/media/imageN.png` or `.jpeg`, equal ones stored once (ECMA-376 part 1, 15.2.14).
struct MediaParts {
    private var files = InternedValues<[UInt8]>()
    /// The parts, in the order of their numbers.
    private(set) var parts: [(name: String, kind: PartKind, bytes: [UInt8])] = []

    /// The part that holds a file, which is added when it is new. Cost: that of hashing the bytes.
    mutating func part(for bytes: [UInt8], _ format: ImageFormat) -> (name: String, kind: PartKind) {
        let position = files.position(of: bytes)
        if position == parts.count {
            parts.append(("xl/media/image\(position + 1).\(format.suffix)", .image(format), bytes))
        }
        return (parts[position].name, parts[position].kind)
    }
}
