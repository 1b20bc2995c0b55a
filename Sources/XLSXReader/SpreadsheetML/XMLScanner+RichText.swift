extension XMLScanner {
    /// Adds all the text of the element that started last to a buffer, and goes past its end.
    mutating func appendContent(to buffer: inout [UInt8]) throws(PartError) {
        let inside = depth
        while true {
            switch try next() {
            case .text where depth == inside: try appendText(to: &buffer)
            case .end where depth < inside: return
            case .finished: return
            default: continue
            }
        }
    }

    /// Adds the text of a string item or inline string (`CT_Rst`) to a buffer, and goes past its end.
    ///
    /// Its own text and that of its runs is joined; phonetic runs are how the text is read aloud, and are left out
    /// (ECMA-376 part 1, 18.4.8 and 18.4.6). White space is kept as stored.
    mutating func appendRichText(to buffer: inout [UInt8]) throws(PartError) {
        var runs = RichTextTable()
        try appendRichText(to: &buffer, keeping: &runs, as: 0)
    }

    /// The same, with its runs kept under a number where one of them has a font of its own.
    mutating func appendRichText(
        to buffer: inout [UInt8], keeping runs: inout RichTextTable, as owner: Int
    ) throws(PartError) {
        let item = depth
        var isRich = false
        while try nextChild(of: item) {
            let start = buffer.count
            if name == .text {
                try appendStretch(to: &buffer)
                runs.add(buffer.count - start, font: nil)
            } else if name == .run {
                isRich = true
                let run = depth
                var font: FontProperties?
                while try nextChild(of: run) {
                    if name == .text {
                        try appendStretch(to: &buffer)
                    } else if name == .runProperties {
                        font = try fontProperties()
                    }
                }
                runs.add(buffer.count - start, font: font)
            }
        }
        runs.finish(isRich ? owner : nil)
    }

    /// Adds the content of a `t` with its escapes resolved: one ends where the element does.
    private mutating func appendStretch(to buffer: inout [UInt8]) throws(PartError) {
        let start = buffer.count
        try appendContent(to: &buffer)
        XStringUnescaping.resolve(in: &buffer, from: start)
    }

    /// The properties of the run whose `rPr` started last; goes past its end.
    private mutating func fontProperties() throws(PartError) -> FontProperties {
        var font = FontProperties()
        let inside = depth
        while try nextChild(of: inside) { font.take(self) }
        return font
    }
}
