import Testing

@testable import XLSXWriter

@Suite struct RelationshipsPartTests {
    @Test(arguments: [
        ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"),
        ("xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"),
        ("workbook.xml", "_rels/workbook.xml.rels"),
    ])
    func aPartsRelationshipsStandBesideIt(part: String, name: String) {
        #expect(RelationshipsPart.name(for: part) == name)
    }
}
