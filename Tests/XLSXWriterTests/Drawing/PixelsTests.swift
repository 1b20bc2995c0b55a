import SpreadsheetModel
import Testing

@testable import XLSXWriter

@Suite struct PixelsTests {
    /// What Excel shows beside the width while a column is dragged, with digits of 7 pixels.
    @Test(arguments: [(8.43, 64), (1.0, 12), (0.5, 6), (0.0, 0), (0.1, 1), (10.0, 75), (20.29, 147), (255.0, 1790)])
    func aColumnIsItsDigitsAndItsPadding(width: Double, pixels: Int) {
        #expect(Pixels(columnWidth: width).count == pixels)
    }

    /// What Excel 2007 stores for these widths.
    @Test(arguments: [(8.43, 9.140625), (10.0, 10.7109375), (1.0, 1.7109375), (0.5, 0.85546875), (0.0, 0)])
    func aStoredWidthHasThePaddingInIt(width: Double, stored: Double) {
        #expect(Pixels(columnWidth: width).storedColumnWidth == stored)
    }

    @Test(arguments: [(15.0, 20), (14.25, 19), (0.75, 1), (0.7, 0), (30.0, 40), (12.75, 17), (409.0, 545)])
    func aRowIsFourPixelsToThreePoints(height: Double, pixels: Int) {
        #expect(Pixels(rowHeight: height).count == pixels)
    }

    @Test(arguments: [-1, .nan, .infinity, -.infinity, 1e300, -1e300] as [Double])
    func aSizeThatIsNoneIsNoPixels(size: Double) {
        #expect((0...5).contains(Pixels(columnWidth: size).count))
        #expect(Pixels(rowHeight: size) == .zero)
    }

    @Test func anInchIsTheSameInEveryUnit() {
        #expect(Pixels(96).emu == 914_400)
        #expect(Pixels(96).points.description == "72")
        #expect(Pixels(1).points.description == "0.75")
    }
}
