import SpreadsheetModel

extension CellReference: XMLValue {
    /// `B7` (ECMA-376 part 1, 18.18.7).
    func write(to xml: inout XMLOutput) {
        writeColumn(to: &xml)
        rowNumber.write(to: &xml)
    }

    /// The column letters. The grid has three at most.
    private func writeColumn(to xml: inout XMLOutput) {
        let letter = UInt8(ascii: "A")
        if column >= 702 { xml.append(letter + UInt8(truncatingIfNeeded: (column - 702) / 676)) }
        if column >= 26 { xml.append(letter + UInt8(truncatingIfNeeded: (column - 26) / 26 % 26)) }
        xml.append(letter + UInt8(truncatingIfNeeded: column % 26))
    }
}

extension CellRange: XMLValue {
    /// `A1:G22`, or `B7` when it is one cell (ECMA-376 part 1, 18.18.62).
    func write(to xml: inout XMLOutput) {
        first.write(to: &xml)
        guard first != last else { return }
        xml.append(UInt8(ascii: ":"))
        last.write(to: &xml)
    }
}
