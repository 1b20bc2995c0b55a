import SpreadsheetModel

extension LinkPlan {
    /// A link to a file in the folder of the workbook. All but letters, digits and `-._~` is percent-encoded (RFC 3986,
    /// 2.3), so that no name is taken for more than a name.
    init(from cell: CellReference, toFile name: String, tip: String) {
        let encoded = name.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            guard scalar.properties.isAlphabetic && byte < 0x80 || "0123456789-._~".unicodeScalars.contains(scalar)
            else { return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true) }
            return String(scalar)
        }
        self.init(cell, target: "external:" + encoded.joined(), tip: tip)
    }
}
