import SpreadsheetModel
import Testing

@Suite struct ShortWordTests {
    @Test("Words of at most sixteen bytes are the same only where their bytes are")
    func short() {
        let words = [
            "", "a", "b", "ab", "ba", "abc", "tco₂e", "abcdefghijklmno", "abcdefghijklmnop", "bbcdefghijklmnop",
        ]
        for (place, word) in words.enumerated() {
            #expect(words.firstIndex { ShortWord($0) == ShortWord(word) } == place)
            #expect(ShortWord(word).count == word.utf8.count)
            #expect(ShortWord(word).isEmpty == word.isEmpty)
        }
    }

    @Test("A longer word is none of them")
    func long() {
        let long = "xabcdefghijklmnop"
        #expect(ShortWord(long) != "abcdefghijklmnop")
        #expect(ShortWord(long + "abcdefghijklmnop") != "abcdefghijklmnop")
        #expect(ShortWord(long) == ShortWord("abcdefghijklmnopx"))
    }
}
