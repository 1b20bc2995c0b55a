/// The stretch of text that a scanner found last. Positions are byte offsets into the part.
struct XMLText {
    /// The bytes, as stored.
    var range: Range<Int> = 0..<0
    /// Whether the bytes can be taken as they stand: no references or carriage returns.
    var isPlain = true
    /// Whether the text stood in a CDATA section, where an ampersand means itself.
    var isCharacterData = false
}
