import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

/// The elements of charts, drawings and comments stand in the sequences of the schema: Excel repairs a file in which
/// two of them have changed places (ECMA-376 part 1, annex A: dml-chart.xsd, dml-spreadsheetDrawing.xsd, sml.xsd).
@Suite struct SchemaOrderTests {
    /// The children that an element may have, in their order. "?" may be missing, "*" may come any number of times.
    private static let sequences = [
        "chartSpace": "date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? "
            + "externalData? printSettings? userShapes?",
        "chartSpace/chart": "title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? "
            + "plotVisOnly? dispBlanksAs?",
        "chartSpace/txPr": "bodyPr lstStyle? p*",
        "txPr/p": "pPr? r* endParaRPr?",
        "chart/title": "tx? layout? overlay? spPr? txPr?",
        "title/tx": "rich",
        "tx/rich": "bodyPr lstStyle? p*",
        "rich/p": "pPr? r*",
        "p/r": "rPr? t",
        "chart/plotArea": "layout? barChart* catAx valAx dTable? spPr?",
        "plotArea/barChart": "barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId*",
        "barChart/ser": "idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? "
            + "val? shape?",
        "ser/tx": "v",
        "cat/strRef": "f strCache?",
        "cat/numRef": "f numCache?",
        "val/numRef": "f numCache?",
        "strRef/strCache": "ptCount? pt*",
        "numRef/numCache": "formatCode? ptCount? pt*",
        "plotArea/catAx": "axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? "
            + "minorTickMark? tickLblPos? spPr? txPr? crossAx crosses auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? "
            + "noMultiLvlLbl?",
        "plotArea/valAx": "axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? "
            + "minorTickMark? tickLblPos? spPr? txPr? crossAx crosses crossBetween? majorUnit? minorUnit? dispUnits?",
        "catAx/scaling": "logBase? orientation? max? min?",
        "valAx/scaling": "logBase? orientation? max? min?",
        "chart/legend": "legendPos? legendEntry* layout? overlay? spPr? txPr?",
        "chartSpace/printSettings": "headerFooter? pageMargins? pageSetup?",
        "wsDr/twoCellAnchor": "from to pic? graphicFrame? clientData",
        "twoCellAnchor/from": "col colOff row rowOff",
        "twoCellAnchor/to": "col colOff row rowOff",
        "twoCellAnchor/graphicFrame": "nvGraphicFramePr xfrm graphic",
        "graphicFrame/nvGraphicFramePr": "cNvPr cNvGraphicFramePr",
        "graphicFrame/xfrm": "off ext",
        "twoCellAnchor/pic": "nvPicPr blipFill spPr style?",
        "pic/nvPicPr": "cNvPr cNvPicPr",
        "nvPicPr/cNvPicPr": "picLocks?",
        "pic/blipFill": "blip? srcRect? tile? stretch?",
        "blipFill/stretch": "fillRect?",
        "pic/spPr": "xfrm? prstGeom? noFill? ln?",
        "spPr/xfrm": "off? ext?",
        "spPr/prstGeom": "avLst?",
        "comments": "authors commentList",
        "commentList/comment": "text commentPr?",
        "comment/text": "t? r*",
        "text/r": "rPr? t",
    ]

    private static var sheet: SheetPlan {
        var sheet = SheetPlan(name: "S")
        for row in 0..<3 {
            sheet.cells.append(CellPlan(CellReference(row: row, column: 0), .text("theme \(row)")))
            sheet.cells.append(CellPlan(CellReference(row: row, column: 1), .number(ExactDecimal(row))))
        }
        let texts = ChartSeriesPlan(
            name: "One", sheet: "S", categories: range("A1:A3"), values: range("B1:B3"), color: Color(1))
        let numbers = ChartSeriesPlan(
            name: "Two", sheet: "S", categories: range("B1:B3"), values: range("B1:B3"), color: Color(2))
        sheet.charts = [
            ChartPlan(
                anchor: cell("D2"), width: 400, height: 300, title: "T", altText: "A", series: [texts, numbers],
                fontSize: 9)
        ]
        sheet.images = [ImagePlan(anchor: cell("D9"), bytes: SampleImage.orangePNG.bytes, altText: "A")]
        sheet.comments = [CommentPlan(cell("A1"), "words", author: "A"), CommentPlan(cell("A2"), "words")]
        return sheet
    }

    private static var parts: [ParsedElement] {
        get throws {
            let chart = ChartPart(plan: sheet.charts[0], workbook: WorkbookPlan(sheets: [sheet]), language: "en-GB")
            return [
                try parsed(chart.write), try parsed(DrawingPart(sheet).write), try parsed(CommentsPart(sheet).write),
            ]
        }
    }

    @Test func everyElementHasItsChildrenInTheOrderOfTheSchema() throws {
        var unseen = Set(Self.sequences.keys)
        for part in try Self.parts {
            for (key, element) in part.pairs(below: nil) {
                guard let sequence = Self.sequences[key] else { continue }
                unseen.remove(key)
                let children = element.children.map(\.name)
                #expect(Self.fits(children, sequence), "\(key): \(children)")
            }
        }
        #expect(unseen == [])
    }

    @Test(arguments: [
        (["a", "b"], true), (["a", "b", "b", "c"], true), (["b"], false), (["a", "c", "b"], false),
        (["a", "d"], false),
        (["a", "a"], false), ([], false),
    ])
    func childrenOutOfOrderAreSeen(children: [String], fits: Bool) {
        #expect(Self.fits(children, "a b* c?") == fits)
    }

    /// Whether names follow a sequence as it is written in the table.
    private static func fits(_ names: [String], _ sequence: String) -> Bool {
        var rest = names[...]
        for word in sequence.split(separator: " ") {
            let name = word.filter { $0 != "?" && $0 != "*" }
            let run = rest.prefix { $0 == name }.count
            if run == 0, !word.hasSuffix("?"), !word.hasSuffix("*") { return false }
            if run > 1, !word.hasSuffix("*") { return false }
            rest = rest.dropFirst(run)
        }
        return rest.isEmpty
    }
}

extension ParsedElement {
    /// This element and all below it, each under "parent/name", or "name" for the topmost.
    fileprivate func pairs(below parent: String?) -> [(key: String, element: ParsedElement)] {
        [(key: parent.map { "\($0)/\(name)" } ?? name, element: self)] + children.flatMap { $0.pairs(below: name) }
    }
}
