import WriterOracle

@testable import XLSXWriter

/// What a part writes, as expat reads it.
func parsed(_ write: (inout XMLOutput) -> Void) throws -> ParsedElement {
    var xml = XMLOutput()
    write(&xml)
    return try ParsedElement(parsing: xml.bytes.array)
}

/// What stands after the XML declaration.
func written(_ write: (inout XMLOutput) -> Void) -> String {
    var xml = XMLOutput()
    let start = xml.bytes.count
    write(&xml)
    return String(decoding: xml.bytes.array[start...], as: UTF8.self)
}

extension ByteBuffer {
    /// A copy of the bytes.
    var array: [UInt8] { withBytes { bytes in bytes.indices.map { bytes[$0] } } }
}
