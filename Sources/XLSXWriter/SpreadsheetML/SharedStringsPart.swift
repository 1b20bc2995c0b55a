import SpreadsheetModel

/// `xl/sharedStrings.xml` (ECMA-376 part 1, 18.4.9).
struct SharedStringsPart {
    let strings: SharedStrings

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("sst")
        xml.attribute("xmlns", Namespace.spreadsheetML)
        xml.attribute("count", strings.count)
        xml.attribute("uniqueCount", strings.texts.count)
        for text in strings.texts {
            xml.open("si")
            xml.open("t")
            // Without it a reader may drop the white space at either end (XML 1.0, 2.10).
            if text.startsOrEndsWithSpace { xml.attribute("xml:space", "preserve") }
            xml.text(XStringEscaping.escaped(text))
            xml.close("t")
            xml.close("si")
        }
        xml.close("sst")
    }
}
