extension String {
    /// The text with an ASCII sign twice wherever it stands once, as formulas write it in quotation marks and page headers
    /// beside their codes. Cost: one pass, and a copy only where the sign stands.
    package func doubling(_ sign: UInt8) -> String {
        let bytes = utf8.span
        guard bytes.holds(sign) else { return self }
        var doubled: [UInt8] = []
        for index in bytes.indices {
            doubled.append(bytes[index])
            if bytes[index] == sign { doubled.append(sign) }
        }
        return String(copying: doubled.span)
    }
}
