/// `xl/theme/theme1.xml` (ECMA-376 part 1, 20.1.6.9): the colours, letters and lines of charts that name none.
///
/// Cells name their own, so only workbooks with charts have one. Without it, programs draw axes and grid lines in ways
/// of their own, and LibreOffice none at all.
enum ThemePart {
    /// Writes the part: black on white, Calibri, plain fills and thin lines.
    static func write(to xml: inout XMLOutput) {
        xml.open("a:theme", ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": "Plain"])
        xml.open("a:themeElements")
        writeColors(to: &xml)
        writeFonts(to: &xml)
        writeFormats(to: &xml)
        xml.close("a:themeElements")
        xml.close("a:theme")
    }

    /// The twelve colours, of which the windows' own stand for letters and paper (20.1.6.2).
    private static func writeColors(to xml: inout XMLOutput) {
        xml.open("a:clrScheme", ["name": "Plain"])
        xml.markup("<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>")
        xml.markup("<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>")
        for (name, color) in colors {
            xml.open(name)
            xml.empty("a:srgbClr", ["val": color])
            xml.close(name)
        }
        xml.close("a:clrScheme")
    }

    private static let colors: [(StaticString, String)] = [
        ("a:dk2", "1F3A5F"), ("a:lt2", "E3EAF2"), ("a:accent1", "1F3A5F"), ("a:accent2", "B4552D"),
        ("a:accent3", "5B7F3B"), ("a:accent4", "7A6A2B"), ("a:accent5", "5A4A7A"), ("a:accent6", "3F7F7F"),
        ("a:hlink", "0B4A8F"), ("a:folHlink", "5A4A7A"),
    ]

    /// The letters of headings and of everything else (20.1.4.1.18).
    private static func writeFonts(to xml: inout XMLOutput) {
        xml.open("a:fontScheme", ["name": "Plain"])
        for name in ["a:majorFont", "a:minorFont"] as [StaticString] {
            xml.open(name)
            xml.markup("<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>")
            xml.close(name)
        }
        xml.close("a:fontScheme")
    }

    /// Three fills, lines and effects each, as the schema asks (20.1.4.1.14): the colour asked for, and lines of 0.75,
    /// 2 and 3 points.
    private static func writeFormats(to xml: inout XMLOutput) {
        xml.open("a:fmtScheme", ["name": "Plain"])
        writeFills("a:fillStyleLst", to: &xml)
        xml.open("a:lnStyleLst")
        for width in [9525, 25_400, 38_100] {
            xml.open("a:ln", ["w": width])
            xml.markup("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>")
            xml.close("a:ln")
        }
        xml.close("a:lnStyleLst")
        xml.open("a:effectStyleLst")
        for _ in 0..<3 { xml.markup("<a:effectStyle><a:effectLst/></a:effectStyle>") }
        xml.close("a:effectStyleLst")
        writeFills("a:bgFillStyleLst", to: &xml)
        xml.close("a:fmtScheme")
    }

    private static func writeFills(_ name: StaticString, to xml: inout XMLOutput) {
        xml.open(name)
        for _ in 0..<3 { xml.markup("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>") }
        xml.close(name)
    }
}
