import SpreadsheetModel
import WorkbookPlans

/// A planned image with its size on the sheet.
struct Picture {
    /// What is planned.
    let plan: ImagePlan
    /// Its width in pixels of the sheet.
    let width: Int
    /// Its height in pixels of the sheet.
    let height: Int

    /// An image, whose own size gives the sides that the plan leaves out.
    init(_ plan: ImagePlan, _ header: ImageHeader) {
        self.plan = plan
        width = plan.width ?? Self.side(header.width, for: plan.height, of: header.height)
        height = plan.height ?? Self.side(header.height, for: plan.width, of: header.width)
    }

    /// A side that keeps the proportions when the other one is given, to the nearest pixel.
    private static func side(_ own: Int, for other: Int?, of otherOwn: Int) -> Int {
        guard let other else { return own }
        let length = (Int128(own) * Int128(other) + Int128(otherOwn) / 2) / Int128(otherOwn)
        return max(1, Int(clamping: length))
    }
}

extension SheetPlan {
    /// What an image of this sheet is.
    ///
    /// - Throws: ``XLSXWriterError``, at the image's cell, for bytes that are no image.
    func header(of image: ImagePlan) throws(XLSXWriterError) -> ImageHeader {
        do throws(ImageFault) {
            return try ImageHeader(image.bytes)
        } catch {
            throw .refused(error.detail, sheet: name, cell: image.anchor)
        }
    }
}
