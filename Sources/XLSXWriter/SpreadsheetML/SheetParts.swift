import SpreadsheetModel
import WorkbookPlans

/// The parts that one sheet of a workbook is made of, by name, and how its worksheet part leads to the others.
struct SheetParts {
    let plan: SheetPlan
    /// The worksheet part's name.
    let name: String
    /// The links that lead out of the workbook, by cell, with their relationships.
    private(set) var hyperlinkIDs: [CellReference: String] = [:]
    /// The part that places the images and charts, with its relationship; nil for a sheet without any.
    private(set) var drawing: (name: String, id: String)?
    /// The part that draws the boxes of the comments, with its relationship; nil for a sheet without comments.
    private(set) var vmlDrawing: (name: String, id: String)?
    /// The part with the words of the comments.
    private(set) var comments: String?
    /// The tables, in the order of the plan, each with its number in the workbook.
    private(set) var tables: [(name: String, number: Int, id: String)] = []
    /// The charts, in the order of the plan.
    private(set) var charts: [String] = []
    /// The file of each image, in the order of the plan.
    private(set) var images: [(name: String, kind: PartKind)] = []
    /// Where the worksheet part leads to.
    private(set) var relationships = RelationshipsPart()

    /// The parts of a sheet, with the next free number of each kind.
    ///
    /// - Parameter media: the image files of the workbook, to which those of the sheet are added.
    /// - Throws: ``XLSXWriterError`` for an image that ``PlanCheck`` would have refused.
    init(_ plan: SheetPlan, numbers: inout PartNumbers, media: inout MediaParts) throws(XLSXWriterError) {
        self.plan = plan
        name = "xl/worksheets/sheet\(numbers.next(.worksheet)).xml"
        for link in plan.links.sorted(by: { $0.cell < $1.cell }) where link.internalTarget == nil {
            hyperlinkIDs[link.cell] = relationships.add(Relationship(hyperlink: link.addressWithoutFragment))
        }
        for image in plan.images { images.append(media.part(for: image.bytes, try plan.header(of: image).format)) }
        if !plan.charts.isEmpty || !plan.images.isEmpty { addDrawing(&numbers) }
        if !plan.comments.isEmpty { addVMLDrawing(&numbers) }
        for _ in plan.tables {
            let number = numbers.next(.table)
            let id = relationships.add(Relationship(.table, "../tables/table\(number).xml"))
            tables.append(("xl/tables/table\(number).xml", number, id))
        }
        if !plan.comments.isEmpty { addComments(&numbers) }
    }

    private mutating func addDrawing(_ numbers: inout PartNumbers) {
        let file = "drawing\(numbers.next(.drawing)).xml"
        drawing = ("xl/drawings/" + file, relationships.add(Relationship(.drawing, "../drawings/" + file)))
        charts = plan.charts.map { _ in "xl/charts/chart\(numbers.next(.chart)).xml" }
    }

    private mutating func addVMLDrawing(_ numbers: inout PartNumbers) {
        let file = "vmlDrawing\(numbers.next(.vmlDrawing)).vml"
        vmlDrawing = ("xl/drawings/" + file, relationships.add(Relationship(.vmlDrawing, "../drawings/" + file)))
    }

    private mutating func addComments(_ numbers: inout PartNumbers) {
        let file = "comments\(numbers.next(.comments)).xml"
        comments = "xl/" + file
        relationships.add(Relationship(.comments, "../" + file))
    }

    /// Every part with its kind, relationships and image files left out: sheets may share those.
    var all: [(name: String, kind: PartKind)] {
        var parts: [(name: String, kind: PartKind)] = [(name, .worksheet)]
        if let drawing { parts.append((drawing.name, .drawing)) }
        parts += charts.map { ($0, .chart) }
        if let vmlDrawing { parts.append((vmlDrawing.name, .vmlDrawing)) }
        if let comments { parts.append((comments, .comments)) }
        parts += tables.map { ($0.name, .table) }
        return parts
    }
}
