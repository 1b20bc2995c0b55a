/// Sums and products of whole numbers digit by digit, as on paper: an oracle that shares nothing with `ExactDecimal`.
/// Numbers are digits, least first, without zeros at the end; zero is empty.
enum Schoolbook {
    static func digits(_ text: some StringProtocol) -> [Int] {
        trimmed(text.reversed().compactMap(\.wholeNumberValue))
    }

    static func text(_ digits: [Int]) -> String {
        digits.isEmpty ? "0" : digits.reversed().map(String.init).joined()
    }

    static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
        var result: [Int] = []
        var carry = 0
        for place in 0..<max(left.count, right.count) {
            let total = (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
            result.append(total % 10)
            carry = total / 10
        }
        return trimmed(result + [carry])
    }

    static func product(_ left: [Int], _ right: [Int]) -> [Int] {
        var result = [Int](repeating: 0, count: left.count + right.count + 1)
        for (i, a) in left.enumerated() {
            var carry = 0
            for (j, b) in right.enumerated() {
                let total = result[i + j] + a * b + carry
                result[i + j] = total % 10
                carry = total / 10
            }
            result[i + right.count] += carry
        }
        return trimmed(result)
    }

    private static func trimmed(_ digits: [Int]) -> [Int] {
        Array(digits.prefix((digits.lastIndex { $0 != 0 } ?? -1) + 1))
    }
}
