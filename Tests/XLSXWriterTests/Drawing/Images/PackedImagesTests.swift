import Foundation
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import WorkbookPlans
import XLSXWriter

/// Images in whole workbooks, as other programs find them.
@Suite struct PackedImagesTests {
    private static let orange = SampleImage.orangePNG.bytes
    private static let green = SampleImage.greenJPEG.bytes

    /// A blue cell at the corner, the orange image at C4 in its own size and the green one at B9, twice as large.
    private static var sheet: SheetPlan {
        var blue = CellFormat()
        blue.fill = Color(0x0000FF)
        var sheet = SheetPlan(name: "S")
        sheet.cells = [CellPlan(cell("A1"), .blank, blue)]
        sheet.images = [
            ImagePlan(anchor: cell("C4"), bytes: orange, altText: "The council's logo"),
            ImagePlan(anchor: cell("B9"), bytes: green, width: 96, altText: "A photograph"),
        ]
        return sheet
    }

    @Test func equalFilesAreStoredOnceInTheWorkbook() throws {
        var (first, second) = (Self.sheet, Self.sheet)
        first.images.append(ImagePlan(anchor: cell("H1"), bytes: Self.orange, width: 10, height: 10, altText: "Again"))
        second.name = "T"
        second.images.reverse()
        let written = try WrittenWorkbook(WorkbookPlan(sheets: [first, second]))
        let names = try written.partNames()
        #expect(names.filter { $0.contains("media") } == ["xl/media/image1.png", "xl/media/image2.jpeg"])
        let targets = try [1, 2].map { number in
            try written.part("xl/drawings/_rels/drawing\(number).xml.rels").split(separator: "\"")
                .filter { $0.hasPrefix("../media/") }
        }
        #expect(targets[0] == ["../media/image1.png", "../media/image2.jpeg"])
        #expect(targets[1] == ["../media/image2.jpeg", "../media/image1.png"])
        let embedded = try written.part("xl/drawings/drawing1.xml").split(separator: "r:embed=").dropFirst()
        #expect(embedded.map { $0.prefix(6) } == ["\"rId1\"", "\"rId2\"", "\"rId1\""])
        let types = try written.part("\\[Content_Types].xml")
        #expect(types.split(separator: "Extension=\"png\" ContentType=\"image/png\"").count == 2)
        #expect(types.split(separator: "Extension=\"jpeg\" ContentType=\"image/jpeg\"").count == 2)
        #expect(!types.contains("/xl/media"))
    }

    @Test func filesThatDeflatingDoesNotHelpAreStoredAsTheyAre() throws {
        var random = SeededGenerator(seed: 3)
        // Behind a file's end anything may stand.
        let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
        var sheet = Self.sheet
        sheet.images = [Self.orange + noise, Self.orange + [UInt8](repeating: 0, count: 5000)].map {
            ImagePlan(anchor: cell("A1"), bytes: $0, altText: "A")
        }
        let written = try WrittenWorkbook(sheet)
        let script = """
            import sys, zipfile
            book = zipfile.ZipFile(sys.argv[1])
            print([book.getinfo("xl/media/image%d.png" % n).compress_type for n in (1, 2)])
            """
        #expect(try Command.run("python3", ["-c", script, written.path]) == "[0, 8]\n")
        let stored = try bytes(of: written.path)
        #expect(stored.range(of: Data(sheet.images[0].bytes)) != nil)
    }

    @Test func openpyxlFindsEachImageWithItsPlaceAndSize() throws {
        let program = """
            import sys, warnings
            warnings.simplefilter("error")
            import openpyxl
            for image in openpyxl.load_workbook(sys.argv[1])["S"]._images:
                start, pixels = image.anchor._from, image.anchor.pic.spPr.xfrm.ext
                print(image.format, image.width, image.height, start.col, start.row,
                      pixels.width // 9525, pixels.height // 9525, image.anchor.pic.nvPicPr.cNvPr.descr,
                      image._data() == open(sys.argv[2 if image.format == "png" else 3], "rb").read())
            """
        let written = try WrittenWorkbook(Self.sheet)
        for (name, file) in [("orange", Self.orange), ("green", Self.green)] {
            try Data(file).write(to: URL(fileURLWithPath: written.folder.file(name)))
        }
        let found = try Python.run(
            program, written.path, written.folder.file("orange"), written.folder.file("green"))
        #expect(
            found.split(separator: "\n") == [
                "png 40 20 2 3 40 20 The council's logo True", "jpeg 48 32 1 8 96 64 A photograph True",
            ])
    }

    /// Printed at 96 pixels to the inch, where the cell A1 tells how large LibreOffice makes the others: corners lie in
    /// cells, as far inside them as is planned.
    @Test func libreOfficePrintsEachImageWhereItStands() throws {
        let written = try WrittenWorkbook(Self.sheet)
        let pdf = try LibreOffice.pdf(of: written.path, in: written.folder)
        try Command.run("pdftoppm", ["-r", "96", "-singlefile", pdf, written.folder.file("page")])
        let page = try #require(Pixmap(try bytes(of: written.folder.file("page.ppm"))))
        let corner = try #require(page.box { $0 < 40 && $1 < 40 && $2 > 215 })
        let orange = try #require(page.box { abs($0 - 217) < 12 && abs($1 - 95) < 12 && abs($2 - 14) < 12 })
        let green = try #require(page.box { abs($0 - 35) < 12 && abs($1 - 139) < 12 && abs($2 - 69) < 12 })
        func expect(_ box: Pixmap.Box, _ left: Int, _ top: Int, _ width: Int, _ height: Int) {
            let found = [box.left - corner.left, box.top - corner.top, box.width, box.height]
            #expect(zip(found, [left, top, width, height]).allSatisfy { abs($0 - $1) <= 2 }, "\(found)")
        }
        // The orange image lies inside C4. The green one ends 32 pixels inside C and 4 inside row 12.
        let (column, row) = (corner.width, corner.height)
        expect(orange, 2 * column, 3 * row, 40, 20)
        expect(green, column, 8 * row, column + 32, 3 * row + 4)
    }
}
