/// A measure's reference as printed, and the codes read from it.
///
/// A cell may hold several codes of one measure ("CBC5 RBC1"): they are aliases, not two measures. The printed text is
/// kept for people; the codes decide which references mean the same measure.
package struct MeasureReference: Hashable, Sendable {
    /// The text as printed, without outer white space: "CBC5 RBC1".
    package let text: String
    /// The codes in the order they stand, at least one.
    package let codes: [MeasureCode]

    /// Reads a reference cell: one or more codes separated by spaces, commas, semicolons, slashes, ampersands, plus
    /// signs or a word such as "or", and nothing else. In "NT28/29" the second is NT29. Nil for any other text.
    package init?(_ text: some StringProtocol) {
        guard let (reference, rest) = Self.leading(in: String(text)), rest.isEmpty else { return nil }
        self = reference
    }

    /// The reference at the start of a longer text, and what follows it: "NT18 - Total amount spent" gives NT18 and
    /// "Total amount spent". Nil when the text does not start with a code.
    package static func leading(in text: String) -> (reference: MeasureReference, rest: String)? {
        // Most texts of a sheet hold no digit, and every code does.
        guard text.utf8.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        let trimmed = Substring(text).trimmingOuterSpace()
        var rest = trimmed
        var codes: [MeasureCode] = []
        var end = rest.startIndex
        while let code = MeasureCode(parsing: &rest) ?? codes.last.flatMap({ MeasureCode(after: $0, parsing: &rest) }) {
            codes.append(code)
            end = rest.startIndex
        }
        guard !codes.isEmpty else { return nil }
        let printed = String(trimmed[..<end])
        let following = trimmed[end...].drop { " \u{A0}-–—:.|,;".contains($0) }
        return (MeasureReference(text: printed, codes: codes), String(following))
    }

    /// The same reference, known by further codes as well.
    package func known(as others: [MeasureCode]) -> MeasureReference {
        MeasureReference(text: text, codes: codes + others.filter { !codes.contains($0) })
    }

    /// The same reference with the text of its cell, where that holds more than the codes: "NT10*".
    package func printed(as text: String) -> MeasureReference { MeasureReference(text: text, codes: codes) }

    /// The codes that the printed text does not hold: those added by ``known(as:)``.
    package var aliases: [MeasureCode] {
        let printed = Self.leading(in: text)?.reference.codes ?? []
        return codes.filter { !printed.contains($0) }
    }

    private init(text: String, codes: [MeasureCode]) {
        self.text = text
        self.codes = codes
    }

    /// Whether the two references name one measure: they share a code.
    package func isSameMeasure(as other: MeasureReference) -> Bool {
        codes.contains { other.codes.contains($0) }
    }
}

extension Substring {
    /// The text without white space (no-break space included) at either end.
    func trimmingOuterSpace() -> Substring {
        // Most texts are trimmed already. A character is white space when its first scalar is.
        if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

/// Where the codes of measures stand in a list, a council's or a return's, so that a reference is looked up and not
/// looked for.
package struct MeasurePlaces: Hashable, Sendable {
    private let places: [MeasureCode: [Int]]

    /// The places in a list of references, nil for what names no measure. Cost: one pass over it.
    package init(_ references: some Sequence<MeasureReference?>) {
        var places: [MeasureCode: [Int]] = [:]
        for (place, reference) in references.enumerated() {
            for code in reference?.codes ?? [] { places[code, default: []].append(place) }
        }
        self.places = places
    }

    /// The place of the first that shares a code with a reference; nil when none does.
    package func first(of reference: MeasureReference) -> Int? {
        reference.codes.compactMap { places[$0]?.first }.min()
    }

    /// The places of all that share a code with a reference, in order, each once.
    func all(of reference: MeasureReference) -> [Int] {
        Set(reference.codes.flatMap { places[$0] ?? [] }).sorted()
    }
}
