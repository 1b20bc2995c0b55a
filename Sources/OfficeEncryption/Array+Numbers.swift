extension Array where Element == UInt8 {
    /// The two bytes at an index as a number, the lowest first; nil when there are none.
    func number16(at index: Int) -> UInt16? { number(at: index, count: 2).map { UInt16($0) } }

    /// The four bytes at an index as a number, the lowest first; nil when there are none.
    func number32(at index: Int) -> UInt32? { number(at: index, count: 4).map { UInt32($0) } }

    /// The eight bytes at an index as a number, the lowest first; nil when there are none.
    func number64(at index: Int) -> UInt64? { number(at: index, count: 8) }

    private func number(at index: Int, count: Int) -> UInt64? {
        guard index >= 0, index <= self.count - count else { return nil }
        return self[index..<index + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number as four bytes, the lowest first.
    init(number: UInt32) {
        self = [0, 8, 16, 24].map { UInt8(number >> $0 & 0xFF) }
    }

    /// The first bytes, so many of them, filled up with a byte where there are fewer.
    func fitted(to count: Int, fill: UInt8) -> [UInt8] {
        Array(prefix(count)) + [UInt8](repeating: fill, count: Swift.max(0, count - self.count))
    }

    /// The bytes of a password, as Office takes them: UTF-16, the lower byte first.
    init(password: String) {
        self = password.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}
