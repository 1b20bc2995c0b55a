import SpreadsheetModel

/// The number format of each cell format of a workbook, from its styles part (ECMA-376 part 1, 18.8.39).
struct NumberFormatTable: Sendable {
    /// By the index that cells give in `s`. An index beyond the table means General.
    private(set) var formats: [NumberFormat] = []

    /// A workbook without styles.
    init() {}

    /// Reads the styles part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var codes: [Int: String] = [:]
        var identifiers: [Int] = []
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .styleSheet) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            let group = xml.name
            while group == .numberFormats || group == .cellFormats, try xml.nextChild(of: 2) {
                if group == .numberFormats, let id = xml.integer(.numberFormatID), let code = xml.string(.formatCode) {
                    try TextLength.formatCode.check(Array(code.utf8), from: 0, limits, at: xml.position)
                    codes[id] = code
                } else if group == .cellFormats, xml.name == .cellFormat {
                    identifiers.append(xml.integer(.numberFormatID) ?? 0)
                }
                try Self.check(codes.count, "numberFormats", limits.numberFormats, at: xml.position)
                try Self.check(identifiers.count, "cellFormats", limits.cellFormats, at: xml.position)
            }
        }
        try xml.finish()
        formats = identifiers.map { id in
            codes[id].map { NumberFormat($0) } ?? NumberFormat.builtIn(id: id) ?? .general
        }
    }

    private static func check(_ count: Int, _ name: String, _ limit: Int, at offset: Int) throws(PartError) {
        guard count <= limit else {
            throw PartError(LimitOverrun(name, "the number of formats", value: count, limit: limit), at: offset)
        }
    }
}
