/// Whether each cell format locks its cells, from the styles part (ECMA-376 part 1, 18.8.33).
struct CellProtectionTable {
    private var isLocked: [Bool] = []

    /// A workbook without styles: every cell is locked.
    init() {}

    /// Reads the styles part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .styleSheet) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .cellFormats else { continue }
            while try xml.nextChild(of: 2) {
                guard xml.name == .cellFormat else { continue }
                try xml.check(isLocked.count + 1, "cellFormats", limits.cellFormats, "the number of formats")
                isLocked.append(true)
                while try xml.nextChild(of: 3) {
                    if xml.name == .protection { isLocked[isLocked.count - 1] = xml.boolean(.locked) ?? true }
                }
            }
        }
        try xml.finish()
    }

    /// Whether the format at an index locks its cells; an index beyond the table does.
    subscript(style: Int) -> Bool { isLocked.indices.contains(style) ? isLocked[style] : true }
}
