public import SpreadsheetModel

/// What is found by following a package's relationships from its root: never a part by a guessed name.
struct WorkbookContents {
    /// The workbook part.
    let part: PartName
    let dateSystem: DateSystem
    let sheets: [SheetEntry]
    let sharedStrings: SharedStrings
    let formats: CellFormatTable
    let hasMacros: Bool
    let hasExternalLinks: Bool
    /// The parts that were read to their end for this.
    let partsRead: Set<PartName>

    init(_ package: Package) throws(XLSXReaderError) {
        let name = try Self.workbookPart(of: package)
        part = name
        let workbook = try package.read(name) { document throws(PartError) in
            try WorkbookPart(document, limits: package.limits)
        }
        guard let workbook else {
            throw XLSXReaderError(
                .damaged, fileName: package.fileName, detail: "the workbook itself is not in the file")
        }
        let relationships = try package.relationships(of: name)
        dateSystem = workbook.dateSystem
        sheets = workbook.sheets.map { Self.entry($0, relationships, package) }
        hasMacros = relationships.first("vbaProject") != nil || sheets.contains { $0.kind == .macrosheet }
        hasExternalLinks = relationships.first("externalLink") != nil

        let strings = Self.part("sharedStrings", relationships, package, contentType: "sharedstrings+xml")
        let styles = Self.stylesPart(relationships, package)
        try package.checkDelivered(sheets.compactMap(\.part) + [name, strings, styles].compactMap(\.self))
        sharedStrings =
            try package.read(strings, isLarge: true) { document throws(PartError) in
                try SharedStrings(document, limits: package.limits)
            } ?? SharedStrings()
        formats =
            try package.read(styles) { document throws(PartError) in
                try CellFormatTable(document, limits: package.limits)
            } ?? CellFormatTable()
        let read = [Package.contentTypesPart, Package.root.relationshipsPart, name, name.relationshipsPart]
        partsRead = Set(read + [strings, styles].compactMap(\.self))
    }

    /// The part that the package's own relationships call its main document, if it is a workbook.
    private static func workbookPart(of package: Package) throws(XLSXReaderError) -> PartName {
        let main = try package.relationships(of: Package.root).first("officeDocument")
        guard let name = main?.target else {
            throw XLSXReaderError.notAWorkbook(otherPackage(package), fileName: package.fileName)
        }
        let type = package.contentTypes.type(of: name) ?? ""
        if SingleScalarText.contains("sheet.binary", in: type) {
            throw XLSXReaderError.notAWorkbook(.xlsb, fileName: package.fileName)
        }
        if SingleScalarText.contains("wordprocessing", in: type) {
            throw XLSXReaderError.notAWorkbook(.docx, fileName: package.fileName)
        }
        if SingleScalarText.contains("presentation", in: type) {
            throw XLSXReaderError.notAWorkbook(.pptx, fileName: package.fileName)
        }
        return name
    }

    private static func otherPackage(_ package: Package) -> FileFormat {
        let isNumbers = ["Index/Document.iwa", "Index.zip"].contains { package.has(PartName($0)) }
        if isNumbers { return .numbers }
        return package.has(PartName("content.xml")) && package.has(PartName("META-INF/manifest.xml")) ? .ods : .zip
    }

    private static func entry(
        _ listed: WorkbookPart.ListedSheet, _ relationships: Relationships, _ package: Package
    ) -> SheetEntry {
        guard let id = listed.relationshipID, !id.isEmpty else {
            return SheetEntry(name: listed.name, visibility: listed.visibility, kind: .empty, part: nil)
        }
        let relationship = relationships[id: id]
        guard let relationship, package.has(relationship.target) else {
            return SheetEntry(name: listed.name, visibility: listed.visibility, kind: .missing, part: nil)
        }
        let kind: SheetKind =
            switch relationship.type {
            case "chartsheet": .chartsheet
            case "dialogsheet": .dialogsheet
            case "xlMacrosheet", "xlIntlMacrosheet": .macrosheet
            default: .worksheet
            }
        return SheetEntry(name: listed.name, visibility: listed.visibility, kind: kind, part: relationship.target)
    }

    /// The styles part, if there is one.
    static func stylesPart(_ relationships: Relationships, _ package: Package) -> PartName? {
        part("styles", relationships, package, contentType: "styles+xml")
    }

    /// An optional part: the one the workbook leads to, else the one that says it is of that kind.
    private static func part(
        _ type: String, _ relationships: Relationships, _ package: Package, contentType: String
    ) -> PartName? {
        relationships.first(type)?.target ?? package.contentTypes.part(ofType: contentType)
    }
}

/// One tab of a workbook, as the workbook lists it (ECMA-376 part 1, 18.2.19).
public struct SheetEntry: Hashable, Sendable {
    /// The name on the tab.
    public let name: String
    /// Whether the tab is shown.
    public let visibility: SheetVisibility
    /// What the tab holds.
    public let kind: SheetKind
    /// The part that holds it; nil when it has none, or it is not in the file.
    let part: PartName?
}

/// What a tab of a workbook holds.
public enum SheetKind: String, Hashable, Sendable {
    /// A grid of cells.
    case worksheet
    /// One chart, no cells.
    case chartsheet
    /// An Excel 5 dialog, no cells.
    case dialogsheet
    /// An Excel 4 macro sheet: a grid whose cells hold commands.
    case macrosheet
    /// A tab to which the file gives no content, as Excel 5's modules and dialogs have none here: no cells.
    case empty
    /// A tab whose content should be in the file and is not.
    case missing
}
