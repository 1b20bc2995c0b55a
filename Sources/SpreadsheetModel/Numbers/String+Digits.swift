extension String {
    /// A whole number with zeros before it, up to so many digits: "007", "0A".
    package init(_ number: some BinaryInteger, digits: Int, radix: Int = 10, uppercase: Bool = true) {
        let text = String(number, radix: radix, uppercase: uppercase)
        self = String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
    }
}
