package import SocialValue
import SpreadsheetModel

/// A council's method in words, as its summaries, its comparison and its dry run say it.
package enum MethodWords {
    /// How a criterion's marks are worked out, in one or two sentences.
    package static func how(_ criterion: Criterion, in tender: Tender) -> String {
        switch criterion.kind {
        case .price:
            "\(criterion.weight) × lowest price ÷ the bid's price, of the bids that are in\(rounding(tender))."
        case .typed: typed(criterion, scale: tender.scoreScale, rounding: rounding(tender))
        case .socialValue: tender.scoring.map { socialValue(criterion, $0, tender) } ?? "Not scored."
        }
    }

    /// What is scored: "the value of each line as the council works it out", and so on.
    package static func figure(_ figure: ScoredFigure) -> String {
        switch figure {
        case .stated: "the sum of the values that the return states"
        case .computed: "the sum of answer × proxy value, line by line"
        case .accepted:
            "the sum of answer × proxy value, line by line, with the accepted answer where the council accepted one"
        }
    }

    private static func typed(_ criterion: Criterion, scale: ExactDecimal?, rounding: String) -> String {
        guard let scale else { return "Marks from 0 to \(criterion.weight), agreed by the evaluators\(rounding)." }
        return
            "\(criterion.weight) × score ÷ \(scale): a score from 0 to \(scale), agreed by the evaluators\(rounding)."
    }

    private static func socialValue(_ criterion: Criterion, _ method: ScoringMethod, _ tender: Tender) -> String {
        let weight = criterion.weight
        let scored = "The figure is \(measured(method))."
        let cap = method.cap.map { " No more than \(amount($0, method)) of it counts." } ?? ""
        switch method.kind {
        case .relative, .target, .perPoundOfPrice, .perPoundOfContract, .points:
            let whole = method.kind == .relative ? nil : method.target
            let most = whole ?? (method.kind == .points ? method.cap : nil)
            let against = most.map { amount($0, method) } ?? "the best figure of the bids that are in"
            let bound = most == nil ? "" : ", and \(weight) from there on"
            return "\(weight) × figure ÷ \(against)\(bound)\(rounding(tender)). \(scored)\(cap)"
        case .bands:
            let steps = method.bands.map { "\(pounds($0.from)) earns \(share($0.percent, of: weight, method.places))" }
            return "By bands: from \(steps.joined(separator: ", from ")). \(scored)"
        case .passOrFail:
            let least = method.target.map(pounds) ?? "a minimum that is not given"
            return "A bid whose figure is \(least) or more passes with \(weight). One below it is not ranked. \(scored)"
        case .qualitative, .unscored: return "Figures are shown and not scored."
        }
    }

    /// What a council's method measures: the figure, and what it is for; that of the accepted answers without a method.
    static func measured(_ method: ScoringMethod?) -> String {
        guard let method else { return figure(.accepted) }
        return switch method.kind {
        case .perPoundOfPrice: figure(method.figure) + ", for each pound of the bid's price"
        case .perPoundOfContract: figure(method.figure) + ", for each pound of the contract's value"
        case .points: "the sum of points for the answers"
        default: figure(method.figure)
        }
    }

    private static func rounding(_ tender: Tender) -> String {
        let places = tender.markPlaces
        return places == 0
            ? ", rounded to whole marks" : ", rounded to \(places) decimal \(places == 1 ? "place" : "places")"
    }

    private static func share(_ percent: ExactDecimal, of weight: ExactDecimal, _ places: Int) -> String {
        weight.multiplied(by: percent)?.divided(by: ExactDecimal(100), places: places)?.description ?? "\(percent)%"
    }

    private static func amount(_ amount: ExactDecimal, _ method: ScoringMethod) -> String {
        switch method.kind {
        case .points: "\(amount) points"
        case .perPoundOfPrice, .perPoundOfContract: "£\(amount) a pound"
        default: pounds(amount)
        }
    }

    private static func pounds(_ amount: ExactDecimal) -> String {
        Money(rounding: amount)?.displayText ?? "£\(amount)"
    }
}
