import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import XLSXWriter

@Suite struct PictureTests {
    /// The size on its sheet of an image of 40 by 20 pixels.
    private func size(_ width: Int?, _ height: Int?) throws -> [Int] {
        let bytes = SampleImage.orangePNG.bytes
        let plan = ImagePlan(anchor: cell("A1"), bytes: bytes, width: width, height: height, altText: "A")
        let picture = Picture(plan, try ImageHeader(bytes))
        return [picture.width, picture.height]
    }

    @Test func sidesThatAreNotPlannedKeepTheProportions() throws {
        #expect(try size(nil, nil) == [40, 20])
        #expect(try size(100, nil) == [100, 50])
        #expect(try size(nil, 5) == [10, 5])
        #expect(try size(7, 9) == [7, 9])
        #expect(try size(25, nil) == [25, 13])
        #expect(try size(1, nil) == [1, 1])
    }

    @Test func noSideOverflows() throws {
        #expect(try size(nil, .max) == [.max, .max])
        #expect(try size(nil, .min) == [1, .min])
    }
}
