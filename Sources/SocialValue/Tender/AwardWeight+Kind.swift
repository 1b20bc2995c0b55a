package import SpreadsheetModel

extension AwardWeight {
    /// What earns the marks of a criterion.
    package enum Kind: Hashable, Sendable {
        /// The price, by the council's method for prices.
        case price
        /// The pledged figures, by the council's scoring method.
        case socialValue
        /// What evaluators type.
        case typed
    }

    /// What earns its marks, by its name and the tender's methods.
    ///
    /// A price that evaluators score, and social value under a method without figures or under none that is given, is
    /// typed like all else. So are the words about social value: its quality, a statement, a narrative.
    package func kind(in tender: Tender) -> Kind {
        if subject == .price { return tender.priceMethod == .lowestOverPrice ? .price : .typed }
        guard subject == .socialValue, Self.wordsOfProse.isDisjoint(with: words) else { return .typed }
        switch tender.scoring?.kind {
        case .relative, .target, .bands, .perPoundOfPrice, .perPoundOfContract, .points, .passOrFail, .unscored:
            return .socialValue
        case .qualitative, nil: return .typed
        }
    }

    /// What a criterion is about, whoever gives its marks.
    package enum Subject: Hashable, Sendable {
        case price
        /// Pledged figures, and the words about them.
        case socialValue
        case other
    }

    /// What it is about, by its name.
    package var subject: Subject {
        if words == ["cost"] || words.first == "price" { return .price }
        return words.starts(with: ["social", "value"]) ? .socialValue : .other
    }

    private var words: [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let wordsOfProse: Set<String> = ["quality", "qualitative", "statement", "statements", "narrative"]

    /// One text for all spellings of a criterion's name.
    package static func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension Tender {
    /// The places that marks are rounded to.
    package var markPlaces: Int { scoring?.places ?? 4 }

    /// The criteria whose marks evaluators type, in the council's order.
    package var typedCriteria: [AwardWeight] { weights.filter { $0.kind(in: self) == .typed } }

    /// The most that evaluators can give under a criterion.
    package func highestScore(under criterion: AwardWeight) -> ExactDecimal { scoreScale ?? criterion.percent }
}
