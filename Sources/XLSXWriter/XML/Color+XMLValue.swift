import SpreadsheetModel
import WorkbookPlans

extension Color: XMLValue {
    /// `FF1F4E79`: opaque, then red, green and blue (ECMA-376 part 1, 18.18.86).
    func write(to xml: inout XMLOutput) {
        xml.append("FF")
        for shift in stride(from: 20, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: rgb >> UInt32(shift) & 0xF)
            xml.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
