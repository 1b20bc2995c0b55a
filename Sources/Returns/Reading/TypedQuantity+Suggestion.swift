import SpreadsheetModel

extension TypedQuantity {
    /// The plain number that an ambiguous text may stand for, for a person to confirm: "12.50" for "12,50",
    /// "1000.50" for "1.000,50", "650 or 650000" for "650.000". Nil for any other text.
    static func suggestion(for text: String) -> String? {
        let bare = PrintedText.singleLine(text).drop { $0 == "£" || $0 == " " }
        guard bare.allSatisfy({ $0.isASCII && ($0.isNumber || ".,".contains($0)) }) else { return nil }
        if let comma = bare.firstIndex(of: ","), bare.lastIndex(of: ",") == comma {
            let whole = bare[..<comma]
            let fraction = bare[bare.index(after: comma)...]
            guard (1...2).contains(fraction.count), let digits = withoutPoints(whole) else { return nil }
            return digits + "." + fraction
        }
        guard !bare.contains(","), let digits = withoutPoints(bare), digits != bare else { return nil }
        let parts = bare.split(separator: ".")
        return parts.count == 2 ? "\(parts[0]) or \(digits)" : digits
    }

    /// "1.000" as "1000"; nil when the points do not stand at thousands.
    private static func withoutPoints(_ text: Substring) -> String? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...(groups.count == 1 ? 15 : 3)).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
