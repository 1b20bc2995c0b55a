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
        let item = depth
        let start = buffer.count
        while try nextChild(of: item) {
            if name == .text {
                try appendContent(to: &buffer)
            } else if name == .run {
                let run = depth
                while try nextChild(of: run) {
                    if name == .text { try appendContent(to: &buffer) }
                }
            }
        }
        StringEscapes.resolve(in: &buffer, from: start)
    }
}
