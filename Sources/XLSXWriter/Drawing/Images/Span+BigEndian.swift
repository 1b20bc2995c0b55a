extension Span<UInt8> {
    /// The number in `size` bytes, the highest first; nil where they are not all there. Eight bytes give a signed one.
    func number(at offset: Int, size: Int) -> Int? {
        guard offset >= 0, offset <= count - size else { return nil }
        var number = 0
        for index in offset..<offset + size { number = number << 8 | Int(self[index]) }
        return number
    }
}
