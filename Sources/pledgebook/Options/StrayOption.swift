/// Words of a command line that start like an option of one letter and are none, as names of files may.
enum StrayOption {
    /// The first such word; nil when there is none. Words behind "--" are never options.
    static func first(in words: some Sequence<String>) -> String? {
        words.prefix { $0 != "--" }.first { word in
            // "-o=form.xlsx" names its value in the same word. Signs are told by bytes, as shells tell them.
            let bytes = Array(word.utf8.prefix(3))
            let (dash, equals) = (UInt8(ascii: "-"), UInt8(ascii: "="))
            return bytes.count > 2 && bytes[0] == dash && bytes[1] != dash && bytes[2] != equals
        }
    }
}
