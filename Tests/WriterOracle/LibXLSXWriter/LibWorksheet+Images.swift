import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

extension LibWorksheet {
    /// Places this sheet's images.
    func insertImages() throws(LibraryFault) {
        for image in plan.images {
            var strings = CStrings()
            defer { strings.release() }
            var options = unsafe lxw_image_options()
            unsafe options.description = strings.copy(image.altText)
            let code = unsafe image.bytes.withUnsafeBufferPointer { bytes in
                unsafe worksheet_insert_image_buffer_opt(
                    handle, image.anchor.libRow, image.anchor.libColumn, bytes.baseAddress, bytes.count, &options)
            }
            try demand(code, "the image", at: image.anchor)
            scaleLastImage(to: image)
        }
    }

    /// Sets the scales of the image that was inserted last, now that the library has found out how large it is.
    private func scaleLastImage(to plan: ImagePlan) {
        guard var last = unsafe handle.pointee.image_props.pointee.stqh_first else { return }
        while let next = unsafe last.pointee.list_pointers.stqe_next { unsafe last = next }
        let (width, height) = unsafe (last.pointee.width, last.pointee.height)
        let wide = plan.width.map(Double.init) ?? plan.height.map { (width * Double($0) / height).rounded() } ?? width
        let high = plan.height.map(Double.init) ?? plan.width.map { (height * Double($0) / width).rounded() } ?? height
        unsafe last.pointee.x_scale = wide / width
        unsafe last.pointee.y_scale = high / height
        // It would show an image of another density in another size; a plan counts pixels.
        unsafe last.pointee.x_dpi = 96
        unsafe last.pointee.y_dpi = 96
    }
}
