@testable import XLSXReader

/// The XML of one part; the first byte says of which kind.
enum PartPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        guard let selector = bytes.first else { return nil }
        let xml = Array(bytes.dropFirst())
        do throws(PartError) {
            let document = try XMLDocument(xml)
            switch selector {
            case UInt8(ascii: "w"): if let broken = try brokenByWorksheet(document) { return broken }
            case UInt8(ascii: "s"): _ = try SharedStrings(document, limits: limits)
            case UInt8(ascii: "f"): _ = try CellFormatTable(document, limits: limits)
            case UInt8(ascii: "b"): _ = try WorkbookPart(document, limits: limits)
            case UInt8(ascii: "r"): _ = try Relationships(document, source: PartName("xl/workbook.xml"), limits: limits)
            case UInt8(ascii: "t"): _ = try ContentTypes(document, limits: limits)
            default:
                var scanner = XMLScanner(document.bytes.span, from: document.start, limits: limits)
                try scanner.finish()
            }
        } catch {
            return brokenByRefusal(of: xml, error)
        }
        // Whatever is read to its end is well-formed. expat knows an older edition of XML by heart, whose names
        // beyond ASCII differ.
        return xml.allSatisfy { $0 < 0x80 } && !ExpatOracle.accepts(xml) ? "XML that expat refuses" : nil
    }

    /// Small limits, so that short inputs reach them.
    private static let limits = {
        var limits = ReadLimits()
        limits.depth = 16
        limits.attributes = 16
        limits.namespaces = 8
        return limits
    }()

    /// Cells written in the usual way are read on a short cut; written in any other, they are the same cells.
    private static func brokenByWorksheet(_ document: XMLDocument) throws(PartError) -> String? {
        let cells = try Self.cells(of: document)
        // A second space keeps a tag off the short cut. Where text can hold a bare "<", it would change the text.
        guard !document.bytes.contains(Array("<!".utf8)) else { return nil }
        let slow = try XMLDocument(document.bytes.replacing(Array("<c ".utf8), with: Array("<c  ".utf8)))
        do throws(PartError) {
            return try Self.cells(of: slow) == cells ? nil : "cells that depend on how they are written"
        } catch {
            return error.overrun == nil ? "a refusal that depends on how cells are written" : nil
        }
    }

    private static func cells(of document: XMLDocument) throws(PartError) -> [[UInt8]] {
        var scanner = WorksheetScanner(
            document.bytes.span, from: document.start, sharedStringCount: 3, limits: limits)
        var cells: [[UInt8]] = []
        try scanner.start()
        while try scanner.nextRow() {
            for cell in scanner.row.records.prefix(scanner.row.count) {
                let (content, formula) = (CellRecord.bounds(of: cell.content), CellRecord.bounds(of: cell.formula))
                let value =
                    switch cell.head.place {
                    case .part: Array(document.bytes[content])
                    case .buffer: Array(scanner.row.bytes[content])
                    case .shared, .inside: Array("\(cell.start) \(cell.head.isTrue)".utf8)
                    }
                let formulaText =
                    cell.head.isFormulaInPart ? document.bytes[formula] : scanner.row.bytes[formula]
                let (head, place) = (cell.head, "\(cell.head.row) \(cell.head.column)")
                let fields = "\(place) \(head.style) \(head.kind) \(head.hasFormula) \(formulaText) "
                cells.append(Array(fields.utf8) + value)
            }
        }
        return cells
    }

    /// A refusal names a byte of the part. One for a reason of XML alone is one that expat shares.
    private static func brokenByRefusal(of xml: [UInt8], _ error: PartError) -> String? {
        // UTF-16 is converted to UTF-8, of which three bytes come from two.
        if error.offset < 0 || error.offset > xml.count * 3 / 2 + 1 { return "a place outside the part" }
        let isOfXML: Set<PartProblem> = [
            .notUTF8, .forbiddenCharacter, .truncated, .malformedTag, .mismatchedTag, .duplicateAttribute,
            .malformedReference, .malformedMarkup, .misplacedText, .secondRoot,
        ]
        guard isOfXML.contains(error.problem), xml.allSatisfy({ $0 < 0x80 }), ExpatOracle.accepts(xml) else {
            return nil
        }
        // expat takes any version of XML; entities it may not know are told apart by a document type.
        let text = String(decoding: xml, as: UTF8.self)
        return text.contains("<?xml") || text.contains("<!DOCTYPE") ? nil : "XML that only expat accepts"
    }

    static let seeds: [[UInt8]] = {
        let rows = """
            <row r="1" hidden="1"><c r="A1" s="1" t="s"><v>2</v></c><c r="B1"><v>-1.5E3</v></c><c t="b"><v>1</v></c></row>
            <row><c t="str"><f>A1&amp;"x"</f><v>a_x000D_b</v></c><c t="inlineStr"><is><r><t>b</t></r></is></c></row>
            <row r="9"><c r="C9" t="e"><v>#REF!</v></c><c r="B9" t="d"><v>2026-11-22</v></c></row>
            """
        let book = WorkbookBuilder(
            rows: rows, strings: ["<t>a</t>", "<r><t>b</t></r><rPh><t>c</t></rPh>", "<t/>"],
            styles:
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>",
            afterRows: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
        let parts: [(Character, String)] = [
            ("w", "xl/worksheets/sheet1.xml"), ("s", "xl/sharedStrings.xml"), ("f", "xl/styles.xml"),
            ("b", "xl/workbook.xml"), ("r", "xl/_rels/workbook.xml.rels"), ("t", "[Content_Types].xml"),
        ]
        let xml = """
            x<?xml version="1.0" encoding="UTF-8" standalone='yes'?><!-- a --><?go b?><p:a xmlns:p="u" xmlns="v" p:x='1'
            y="&lt;&#9;"><b/>u<![CDATA[<]]]]></p:a>
            """
        return parts.map { Array((String($0.0) + book[$0.1]).utf8) } + [Array(xml.utf8)]
    }()
}
