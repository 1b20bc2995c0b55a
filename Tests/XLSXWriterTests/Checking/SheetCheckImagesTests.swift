import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct SheetCheckImagesTests {
    private let orange = SampleImage.orangePNG.bytes

    /// The refusal of a sheet with the orange image at D4, changed.
    private func refused(_ edit: (inout ImagePlan) -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> XLSXWriterError
    {
        var image = ImagePlan(anchor: cell("D4"), bytes: orange, altText: "what it shows")
        edit(&image)
        let error = try refusal(of: sheet([]) { $0.images = [image] }, sourceLocation: sourceLocation)
        #expect(error.cell == image.anchor || error.cell == nil, sourceLocation: sourceLocation)
        #expect(error.sheet == "S", sourceLocation: sourceLocation)
        return error
    }

    @Test func anImageSaysWhatItShows() throws {
        #expect(try refused { $0.altText = "" }.detail.contains("needs an alternative text"))
        #expect(try refused { $0.altText = " \n" }.detail.contains("needs an alternative text"))
        _ = try refused { $0.altText = String(repeating: "a", count: 2001) }
        _ = try refused { $0.altText = "a\u{1}" }
    }

    @Test func bytesThatAreNoImageAreRefusedAtTheirCellWithTheFix() throws {
        let error = try refused { $0.bytes = Array("GIF89a".utf8) }
        #expect(
            error.message.hasSuffix(
                "was not written: sheet 'S', cell D4: an image is a PNG or JPEG file, and this is neither; save it as "
                    + "one of them."))
        #expect(try refused { $0.bytes.removeLast() }.detail.contains("damaged or cut off PNG file; save it again"))
        #expect(try refused { $0.bytes = [] }.detail.contains("neither"))
    }

    private static let sizes: [(Int?, Int?)] = [
        (0, nil), (nil, 0), (-5, 5), (10_001, 1), (nil, Int.max), (nil, 5001), (Int.min, Int.min),
    ]

    @Test(arguments: sizes)
    func aSizeOnTheSheetThatIsNoneIsRefused(_ width: Int?, _ height: Int?) throws {
        let error = try refused {
            $0.width = width
            $0.height = height
        }
        #expect(error.detail.contains("1 to 10000 pixels wide and high on its sheet"))
    }

    @Test func anImageHasAtMostTenMebibytes() throws {
        let limit = 10 << 20
        #expect(
            try refused { $0.bytes += [UInt8](repeating: 0, count: limit + 1 - $0.bytes.count) }.detail.contains(
                "at most 10485760 bytes, and this one 10485761; save it smaller"))
        let whole = orange + [UInt8](repeating: 0, count: limit - orange.count)
        let plan = sheet([]) { $0.images = [ImagePlan(anchor: cell("A1"), bytes: whole, altText: "A")] }
        #expect(try WorkbookWriter.bytes(of: WorkbookPlan(sheets: [plan])).count < 100_000)
    }

    @Test func anImageEndsOnTheSheet() throws {
        _ = try refused { $0.anchor = CellReference(row: -1, column: 0) }
        _ = try refused { $0.anchor = CellReference(row: 0, column: CellReference.columnLimit) }
        let last = CellReference(row: CellReference.rowLimit - 1, column: CellReference.columnLimit - 1)
        // The last cell is 64 by 20 pixels large.
        #expect(try refused { ($0.anchor, $0.width, $0.height) = (last, 65, 20) }.detail.contains("beyond the edge"))
        #expect(try refused { ($0.anchor, $0.width, $0.height) = (last, 64, 21) }.detail.contains("beyond the edge"))
        let fitting = ImagePlan(anchor: last, bytes: orange, width: 64, height: 20, altText: "A")
        #expect(throws: Never.self) {
            try WorkbookWriter.bytes(of: WorkbookPlan(sheets: [sheet([]) { $0.images = [fitting] }]))
        }
    }
}
