/// Words of a command line that start like an option of one letter and are none, as names of files may.
enum StrayOption {
    /// The first such word; nil when there is none. Words behind "--" are never options.
    static func first(in words: some Sequence<String>) -> String? {
        words.prefix { $0 != "--" }.first { word in
            // "-o=form.xlsx" names its value in the same word.
            word.count > 2 && word.hasPrefix("-") && !word.hasPrefix("--") && word.dropFirst(2).first != "="
        }
    }
}
