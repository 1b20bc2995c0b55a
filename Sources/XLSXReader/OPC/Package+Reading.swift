extension Package {
    /// What `body` makes of a part; nil when there is no name, or the package has no such part.
    func read<Value>(
        _ name: PartName?, isLarge: Bool = false, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value? {
        guard let name, let document = try isLarge ? largeDocument(name) : document(name) else { return nil }
        do throws(PartError) {
            return try body(document)
        } catch {
            throw XLSXReaderError(error, fileName: fileName, part: storedName(of: name))
        }
    }

    /// What `body` makes of a part that something leads to; an error when the package does not have it.
    func require<Value>(
        _ name: PartName, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value {
        guard let value = try read(name, body) else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: name.key, detail: "a part of it is not in the file")
        }
        return value
    }

    /// Checks what is about to be inflated against the limit for all of it.
    ///
    /// Sizes are exact, because a part that inflates to another size is refused: the sum is known before anything is.
    func checkDelivered(_ parts: [PartName]) throws(XLSXReaderError) {
        var total = 0
        for part in Set(parts) {
            let (sum, overflow) = total.addingReportingOverflow(size(of: part))
            total = overflow ? .max : sum
        }
        guard total <= limits.deliveredBytes else {
            let overrun = LimitOverrun(
                "deliveredBytes", "the size of all sheets in bytes", value: total, limit: limits.deliveredBytes)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName)
        }
    }
}
