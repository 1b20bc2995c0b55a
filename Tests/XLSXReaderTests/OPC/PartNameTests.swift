import Testing

@testable import XLSXReader

@Suite("Part names")
struct PartNameTests {
    @Test("are compared without regard to case, slashes and escapes")
    func comparable() {
        let name = PartName("xl/worksheets/sheet 1.xml")
        for other in [
            "/XL/Worksheets/Sheet%201.xml", "xl\\worksheets\\sheet 1.xml", "xl/./x/../worksheets//sheet 1.xml",
        ] {
            #expect(PartName(other) == name, "\(other)")
        }
        for name in ["xl/100%.xml", "xl/a%+1.xml", "xl/a%-0.xml", "xl/%4"] { #expect(PartName(name).key == name) }
    }

    @Test("are resolved against the part that has the relationship")
    func resolved() {
        let source = PartName("xl/workbook.xml")
        let targets = [
            "styles.xml": "xl/styles.xml", "/xl/styles.xml": "xl/styles.xml", "../docProps/app.xml": "docprops/app.xml",
            "../../../x.xml": "x.xml", "worksheets\\sheet1.xml": "xl/worksheets/sheet1.xml",
        ]
        for (target, expected) in targets { #expect(PartName(target: target, from: source).key == expected) }
        #expect(PartName(target: "xl/workbook.xml", from: Package.root).key == "xl/workbook.xml")
    }

    @Test("lead to their relationships part")
    func relationships() {
        #expect(PartName("xl/workbook.xml").relationshipsPart.key == "xl/_rels/workbook.xml.rels")
        #expect(Package.root.relationshipsPart.key == "_rels/.rels")
    }
}
