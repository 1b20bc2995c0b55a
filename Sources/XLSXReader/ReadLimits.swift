/// How much a reader accepts before it refuses a file. Every overrun is an error that names the limit and the value.
///
/// Sizes are bytes. The defaults suit a file that anybody may have sent; ``trustedBulk`` suits large files from
/// a known source.
public struct ReadLimits: Hashable, Sendable {
    /// The file itself.
    public var fileBytes = 25 << 20
    /// Entries in the ZIP container.
    public var entries = 1_000
    /// The name of one entry, in UTF-8.
    public var entryNameBytes = 255
    /// One worksheet, or the table of shared strings, once inflated. Bytes of text in another encoding than UTF-8 count twice,
    /// here and in
    /// ``otherPartBytes``.
    public var worksheetBytes = 64 << 20
    /// Any other part, once inflated.
    public var otherPartBytes = 16 << 20
    /// The workbook, its sheets, texts and styles together, once inflated; and again whatever one question about the
    /// file beside its cells has to read.
    public var deliveredBytes = 256 << 20
    /// How many times larger than its compressed form a part may be, when it inflates to more than 8 MiB.
    public var inflationRatio = 500
    /// Elements inside one another.
    public var depth = 64
    /// Attributes of one element.
    public var attributes = 256
    /// The value of one attribute.
    public var attributeValueBytes = 64 << 10
    /// The name of an element or attribute.
    public var nameBytes = 256
    /// Namespace prefixes in force at one place, and different namespaces of one part.
    public var namespaces = 64
    /// One stretch of text, comment or tag.
    public var tokenBytes = 1 << 20
    /// Sheets of a workbook.
    public var sheets = 256
    /// Cells that hold a value or a formula, of one streamed sheet. Where sheets are built, formatted empty ones count
    /// too, and where all of a workbook's are built at once, those of all together.
    public var cells = 2_000_000
    /// What the cells of a streamed sheet give together, values and formulas, a text that many cells share counted for
    /// each. Where all sheets of a workbook are built at once, those of all together. A file of a few kilobytes can
    /// store one long text and give it a million times.
    public var cellTextBytes = 32 << 20
    /// The text of one cell, shared or its own, in UTF-16 units: the length that Excel allows.
    public var cellTextLength = 32_767
    /// A formula, in UTF-16 units: the length that Excel allows.
    public var formulaLength = 8_192
    /// Entries of the table of shared strings.
    public var sharedStrings = 1_000_000
    /// Cell formats (`cellXfs`).
    public var cellFormats = 65_490
    /// Number formats that the workbook defines itself.
    public var numberFormats = 4_096
    /// The code of one number format, in UTF-16 units: the length that Excel allows.
    public var formatCodeLength = 255
    /// Merged ranges of one sheet.
    public var mergedRanges = 65_530
    /// Data validations of one sheet, and the ranges that they guard.
    public var dataValidations = 65_530
    /// Links of one sheet.
    public var hyperlinks = 65_530
    /// Notes of one sheet, or comments of its conversations.
    public var comments = 65_530
    /// Defined names of the workbook, or properties that its author named.
    public var definedNames = 10_000
    /// Relationships of one part.
    public var relationships = 10_000

    /// For a file that anybody may have sent: the defaults.
    public static let untrusted = ReadLimits()

    /// For large files from a known source. Every limit on an amount is raised, most of them beyond what a workbook can
    /// hold; those on how XML is nested and named stay. Memory follows what is read.
    public static let trustedBulk = {
        var limits = ReadLimits()
        limits.fileBytes = 1 << 30
        limits.entries = 1_000_000
        limits.entryNameBytes = 65_535
        limits.worksheetBytes = largestPart
        limits.otherPartBytes = 256 << 20
        limits.deliveredBytes = 8 << 30
        limits.inflationRatio = .max
        limits.attributeValueBytes = 16 << 20
        limits.tokenBytes = 16 << 20
        limits.sheets = 100_000
        limits.cells = .max
        limits.cellTextBytes = .max
        limits.cellTextLength = .max
        limits.formulaLength = .max
        limits.sharedStrings = 64_000_000
        limits.cellFormats = 4_000_000
        limits.numberFormats = 1_000_000
        limits.formatCodeLength = 65_535
        limits.mergedRanges = 64_000_000
        limits.dataValidations = 64_000_000
        limits.hyperlinks = 64_000_000
        limits.comments = 64_000_000
        limits.definedNames = 64_000_000
        limits.relationships = 64_000_000
        return limits
    }()

    /// Places in a part are kept in 31 bits: no limit on a part can be raised beyond that.
    static let largestPart = Int(Int32.max)

    /// Whether these limits accept what went beyond others.
    package func accept(_ overrun: LimitOverrun) -> Bool {
        let limit = Mirror(reflecting: self).children.first { $0.label == overrun.name }?.value as? Int
        return limit.map { overrun.value <= $0 } ?? false
    }
}

/// A limit that a file goes beyond.
public struct LimitOverrun: Error, Hashable, Sendable {
    /// The name of the property of ``ReadLimits``.
    public let name: String
    /// What is limited, in plain words: "the size of a sheet in bytes".
    public let subject: String
    /// What the file has, or at least has: reading stops at the overrun.
    public let value: Int
    /// What is accepted.
    public let limit: Int

    init(_ name: String, _ subject: String, value: Int, limit: Int) {
        self.name = name
        self.subject = subject
        self.value = value
        self.limit = limit
    }
}
