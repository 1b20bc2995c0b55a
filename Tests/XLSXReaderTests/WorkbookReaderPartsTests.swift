import Testing

@testable import XLSXReader

@Suite struct WorkbookReaderPartsTests {
    /// A workbook with one more part, which no cell needs.
    private func workbook(_ name: String, _ text: String) throws -> WorkbookReader {
        var builder = WorkbookBuilder()
        builder[name] = text
        return try builder.open()
    }

    @Test func wholePartsPass() throws {
        try workbook("xl/theme/theme1.xml", "<a><b/></a>").checkEveryPart()
        try workbook("xl/media/image1.png", "<a>").checkEveryPart()
    }

    @Test(arguments: ["xl/theme/theme1.xml", "xl/drawings/vmlDrawing1.vml", "xl/charts/_rels/chart1.xml.rels"])
    func aPartThatIsCutOffIsNamed(_ name: String) throws {
        let error = try #require(throws: XLSXReaderError.self) {
            try workbook(name, "<a><b>").checkEveryPart()
        }
        #expect(error.code == .damaged)
        #expect(error.part == name)
    }

    @Test func aPartThatIsKnownIsCheckedWhereItDiffers() throws {
        let name = "xl/theme/theme2.xml"
        for _ in 0..<2 { try workbook(name, "<a><known/></a>").checkEveryPart() }
        #expect(throws: XLSXReaderError.self) { try workbook(name, "<a><known></a>").checkEveryPart() }
        var builder = WorkbookBuilder()
        builder[name] = "<a><known/></a>"
        var zip = builder.zip
        zip[name]?.statedChecksum = 1
        let damaged = try WorkbookReader(bytes: zip.bytes, fileName: "acme.xlsx")
        #expect(throws: XLSXReaderError.self) { try damaged.checkEveryPart() }
    }

    @Test func aPictureThatDiffersFromItsChecksumIsNamed() throws {
        let name = "xl/media/image1.png"
        var builder = WorkbookBuilder()
        builder[name] = "picture"
        var zip = builder.zip
        zip[name]?.statedChecksum = 1
        let workbook = try WorkbookReader(bytes: zip.bytes, fileName: "acme.xlsx")
        let error = try #require(throws: XLSXReaderError.self) { try workbook.checkEveryPart() }
        #expect(error.code == .damaged)
        #expect(error.part == name)
    }
}
