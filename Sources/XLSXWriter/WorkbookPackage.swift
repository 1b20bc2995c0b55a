import WorkbookPlans

/// Puts the parts of a workbook together: which there are, what they are called, and how one leads to the next
/// (ECMA-376 part 1, 8.5 and 12; part 2 for the package).
///
/// The plan has passed ``PlanCheck``.
struct WorkbookPackage {
    private let plan: WorkbookPlan
    private let sheets: [SheetParts]
    private let media: MediaParts
    private let names: [DefinedNameEntry]
    private let holdsText: Bool
    private let holdsCharts: Bool
    private var relationships = RelationshipsPart()
    private var workbookRelationships = RelationshipsPart()
    private var sheetIDs: [String] = []

    private static let workbook = "xl/workbook.xml"
    private static let styles = "xl/styles.xml"
    private static let sharedStrings = "xl/sharedStrings.xml"
    private static let theme = "xl/theme/theme1.xml"
    private static let core = "docProps/core.xml"
    private static let extended = "docProps/app.xml"
    private static let custom = "docProps/custom.xml"

    /// The parts of a plan, each with its name and number. Cost: that of sorting the links and names, and one pass over
    /// the images.
    ///
    /// - Throws: ``XLSXWriterError`` for an image that ``PlanCheck`` would have refused.
    init(_ plan: WorkbookPlan) throws(XLSXWriterError) {
        var numbers = PartNumbers()
        var media = MediaParts()
        var sheets: [SheetParts] = []
        for sheet in plan.sheets { sheets.append(try SheetParts(sheet, numbers: &numbers, media: &media)) }
        self.plan = plan
        self.sheets = sheets
        self.media = media
        names = DefinedNameEntry.all(of: plan)
        holdsText = plan.sheets.contains(where: \.holdsText)
        holdsCharts = plan.sheets.contains { !$0.charts.isEmpty }
        relationships.add(Relationship(.workbook, Self.workbook))
        relationships.add(Relationship(.coreProperties, Self.core))
        relationships.add(Relationship(.extendedProperties, Self.extended))
        if !plan.properties.custom.isEmpty { relationships.add(Relationship(.customProperties, Self.custom)) }
        for number in sheets.indices {
            sheetIDs.append(
                workbookRelationships.add(Relationship(.worksheet, "worksheets/sheet\(number + 1).xml")))
        }
        if holdsCharts { workbookRelationships.add(Relationship(.theme, "theme/theme1.xml")) }
        workbookRelationships.add(Relationship(.styles, "styles.xml"))
        if holdsText { workbookRelationships.add(Relationship(.sharedStrings, "sharedStrings.xml")) }
    }

    /// The whole package, every part in memory. Cost: proportional to the number of cells.
    func bytes() throws(XLSXWriterError) -> [UInt8] {
        var zip = try ZipOutput()
        try zip.add("[Content_Types].xml", ContentTypesPart(parts: parts).write)
        try zip.add("_rels/.rels", relationships.write)
        try addProperties(to: &zip)
        try zip.add(Self.workbook, WorkbookPart(plan: plan, sheetIDs: sheetIDs, names: names).write)
        try zip.add(RelationshipsPart.name(for: Self.workbook), workbookRelationships.write)
        var styles = StyleTable()
        var strings = SharedStrings()
        var firstBlock = 1
        for (index, sheet) in sheets.enumerated() {
            let part = WorksheetPart(plan: sheet.plan, parts: sheet, isFirst: index == 0)
            try zip.add(sheet.name) { part.write(to: &$0, styles: &styles, strings: &strings) }
            try addRest(of: sheet, to: &zip, firstBlock: &firstBlock)
        }
        for file in media.parts { try zip.add(file.name, file.bytes.span) }
        if holdsText { try zip.add(Self.sharedStrings, SharedStringsPart(strings: strings).write) }
        try zip.add(Self.styles, styles.part.write)
        if holdsCharts { try zip.add(Self.theme, ThemePart.write) }
        return try zip.finished()
    }

    /// Every part with its kind, relationships left out.
    private var parts: [(name: String, kind: PartKind)] {
        var parts: [(name: String, kind: PartKind)] = [
            (Self.core, .coreProperties), (Self.extended, .extendedProperties), (Self.workbook, .workbook),
            (Self.styles, .styles),
        ]
        if !plan.properties.custom.isEmpty { parts.append((Self.custom, .customProperties)) }
        if holdsText { parts.append((Self.sharedStrings, .sharedStrings)) }
        if holdsCharts { parts.append((Self.theme, .theme)) }
        return parts + sheets.flatMap(\.all) + media.parts.map { ($0.name, $0.kind) }
    }

    private func addProperties(to zip: inout ZipOutput) throws(XLSXWriterError) {
        try zip.add(Self.core, CorePropertiesPart(properties: plan.properties).write)
        try zip.add(Self.extended, ExtendedPropertiesPart(plan: plan, names: names).write)
        if plan.properties.custom.isEmpty { return }
        try zip.add(Self.custom, CustomPropertiesPart(properties: plan.properties.custom).write)
    }

    /// What is beside a worksheet part: its relationships, tables, images, charts and comments.
    ///
    /// - Parameter firstBlock: the first block of shape numbers that no sheet has taken yet.
    private func addRest(
        of sheet: SheetParts, to zip: inout ZipOutput, firstBlock: inout Int
    ) throws(XLSXWriterError) {
        if !sheet.relationships.isEmpty {
            try zip.add(RelationshipsPart.name(for: sheet.name), sheet.relationships.write)
        }
        for (plan, table) in Swift.zip(sheet.plan.tables, sheet.tables) {
            try zip.add(table.name, TablePart(plan: plan, number: table.number).write)
        }
        if let drawing = sheet.drawing { try addDrawing(drawing.name, of: sheet, to: &zip) }
        guard let words = sheet.comments, let boxes = sheet.vmlDrawing else { return }
        try zip.add(words, CommentsPart(sheet.plan).write)
        let part = VMLDrawingPart(sheet.plan, firstBlock: firstBlock)
        try zip.add(boxes.name, part.write)
        firstBlock += part.blockCount
    }

    private func addDrawing(
        _ name: String, of sheet: SheetParts, to zip: inout ZipOutput
    ) throws(XLSXWriterError) {
        let language = plan.properties.language
        let drawing = try DrawingPart(sheet.plan)
        try zip.add(name, drawing.write)
        let relationships = drawing.relationships(images: sheet.images, charts: sheet.charts)
        try zip.add(RelationshipsPart.name(for: name), relationships.write)
        for (chart, name) in Swift.zip(sheet.plan.charts, sheet.charts) {
            let part = ChartPart(plan: chart, workbook: plan, language: language.isEmpty ? nil : language)
            try zip.add(name, part.write)
        }
    }
}

extension SheetPlan {
    /// Whether the sheet has a cell with a text, which is stored among the shared strings.
    fileprivate var holdsText: Bool {
        !tables.isEmpty
            || cells.contains { cell in
                if case .text(let text) = cell.content { !text.isEmpty } else { false }
            }
    }
}
