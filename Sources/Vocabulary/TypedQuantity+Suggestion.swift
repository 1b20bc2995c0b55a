import SpreadsheetModel

extension TypedQuantity {
    /// The plain number that an ambiguous text may stand for, for a person to confirm: "12.50" for "12,50",
    /// "1000.50" for "1.000,50", "650 or 650000" for "650.000", "1.234 or 1234" for "£1.234" and for "1.234 FTE". Nil
    /// for any other text.
    package static func suggestion(for text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        let typed = PrintedText.singleLine(text).lowercased().drop { $0 == "£" || $0 == " " }
        let bare = typed.prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
        guard typed[bare.endIndex...].split(separator: " ").allSatisfy({ unitWords.contains(String($0)) }) else {
            return nil
        }
        if let comma = bare.firstIndex(of: ","), bare.lastIndex(of: ",") == comma {
            let whole = bare[..<comma]
            let fraction = bare[bare.index(after: comma)...]
            guard (1...2).contains(fraction.count), let digits = withoutPoints(whole) else { return nil }
            return digits + "." + fraction
        }
        guard !bare.contains(","), let digits = withoutPoints(bare), digits != bare else { return nil }
        guard hasTwoReadings(String(bare)) else { return digits }
        return "\(bare.hasSuffix(".000") ? bare.dropLast(4) : bare) or \(digits)"
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
