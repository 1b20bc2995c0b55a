import SpreadsheetModel

/// What is found by following a package's relationships from its root: never a part by a guessed name.
struct WorkbookContents {
    let dateSystem: DateSystem
    let sheets: [SheetEntry]
    let sharedStrings: SharedStrings
    let formats: [NumberFormat]

    init(_ package: Package) throws(XLSXReaderError) {
        let name = try Self.workbookPart(of: package)
        let workbook = try Self.read(package, name, isLarge: false) { document throws(PartError) in
            try WorkbookPart(document, limits: package.limits)
        }
        guard let workbook else {
            throw XLSXReaderError(
                .damaged, fileName: package.fileName, detail: "the workbook itself is not in the file")
        }
        let relationships = try package.relationships(of: name)
        dateSystem = workbook.dateSystem
        sheets = workbook.sheets.map { Self.entry($0, relationships, package) }

        let strings = Self.part("sharedStrings", relationships, package, contentType: "sharedstrings+xml")
        let styles = Self.part("styles", relationships, package, contentType: "styles+xml")
        try Self.checkDelivered(sheets.compactMap(\.part) + [name, strings, styles].compactMap(\.self), package)
        sharedStrings =
            try Self.read(package, strings, isLarge: true) { document throws(PartError) in
                try SharedStrings(document, limits: package.limits)
            } ?? SharedStrings()
        formats =
            try Self.read(package, styles, isLarge: false) { document throws(PartError) in
                try NumberFormatTable(document, limits: package.limits).formats
            } ?? []
    }

    private static func read<Value>(
        _ package: Package, _ name: PartName?, isLarge: Bool, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value? {
        guard let name, let document = try isLarge ? package.largeDocument(name) : package.document(name) else {
            return nil
        }
        do throws(PartError) {
            return try body(document)
        } catch {
            throw XLSXReaderError(error, fileName: package.fileName, part: package.storedName(of: name))
        }
    }

    /// The part that the package's own relationships call its main document, if it is a workbook.
    private static func workbookPart(of package: Package) throws(XLSXReaderError) -> PartName {
        let main = try package.relationships(of: Package.root).first("officeDocument")
        guard let name = main?.target else {
            throw XLSXReaderError.notAWorkbook(otherPackage(package), fileName: package.fileName)
        }
        let type = package.contentTypes.type(of: name) ?? ""
        if type.contains("sheet.binary") { throw XLSXReaderError.notAWorkbook(.xlsb, fileName: package.fileName) }
        if type.contains("wordprocessing") { throw XLSXReaderError.notAWorkbook(.docx, fileName: package.fileName) }
        if type.contains("presentation") { throw XLSXReaderError.notAWorkbook(.pptx, fileName: package.fileName) }
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
        let relationship = listed.relationshipID.flatMap { relationships[id: $0] }
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

    /// An optional part: the one the workbook leads to, else the one that says it is of that kind.
    private static func part(
        _ type: String, _ relationships: Relationships, _ package: Package, contentType: String
    ) -> PartName? {
        relationships.first(type)?.target ?? package.contentTypes.part(ofType: contentType)
    }

    /// Sizes are exact, because a part that inflates to another size is refused: the sum is known before anything is.
    private static func checkDelivered(_ parts: [PartName], _ package: Package) throws(XLSXReaderError) {
        var total = 0
        for part in Set(parts) {
            let (sum, overflow) = total.addingReportingOverflow(package.size(of: part))
            total = overflow ? .max : sum
        }
        guard total <= package.limits.deliveredBytes else {
            let overrun = LimitOverrun(
                "deliveredBytes", "the size of all sheets in bytes", value: total, limit: package.limits.deliveredBytes)
            throw XLSXReaderError.overLimit(overrun, fileName: package.fileName)
        }
    }
}
