import WriterOracle

@testable import XLSXWriter

/// What a part writes, as expat reads it.
func parsed(_ write: (inout XMLOutput) -> Void) throws -> ParsedElement {
    var xml = XMLOutput()
    write(&xml)
    return try ParsedElement(parsing: xml.bytes)
}
