import Assessment
import SocialValue
import SpreadsheetModel

/// The council's method in words, criterion by criterion, and the rules for what is out of the ordinary.
struct MethodRows {
    private let tender: Tender
    private let method: ScoringMethod?

    init(_ tender: Tender) {
        self.tender = tender
        method = tender.scoring
    }

    /// The method in a line.
    var title: String {
        guard let method else { return "Method: the council's workbook gives none, so social value is not scored" }
        return "Method: \(method.kind.rawValue). \(kind)"
    }

    private var kind: String {
        switch method?.kind {
        case .relative: "Social value is scored in proportion to the best bid."
        case .target: "Social value is scored in proportion to the target; a bid that reaches it has all marks."
        case .bands: "Social value earns the share of the marks of the band that it reaches."
        case .perPoundOfPrice: "Social value is scored in pounds for each pound of the bid's price."
        case .perPoundOfContract: "Social value is scored in pounds for each pound of the contract's value."
        case .points: "Each unit pledged earns points."
        case .passOrFail: "A bid that reaches the minimum has all marks. One that does not is not ranked."
        case .qualitative: "Evaluators score social value; pounds are shown and not scored."
        case .unscored: "Social value is shown and not scored."
        case nil: ""
        }
    }

    private var tie: String {
        switch tender.tieRule {
        case .shared: "Bids with equal totals share the place. Pledgebook does not choose."
        case .lowestPrice: "Of bids with equal totals, the one with the lower price is first."
        case .socialValue: "Of bids with equal totals, the one with the higher scored social value is first."
        case .quality:
            "Of bids with equal totals, the one with the higher marks for everything but price and social value is first."
        }
    }

    /// The rows of the sheet `About`.
    var rows: [(label: String, text: String)] {
        [("Method", title)]
            + Criterion.all(of: tender).map { criterion in
                ("\(criterion.name), \(criterion.weight)", MethodWords.how(criterion, in: tender))
            }
            + [
                ("Figure that is scored", "It is \(MethodWords.figure(method?.figure ?? .accepted))."),
                ("Equal totals", tie),
                (
                    "Prices and scores",
                    "A price of £0 has all marks, and then every other price has none. A consensus counts; without one, a score that "
                        + "all evaluators gave alike. Scores that differ are never averaged."
                ),
                (
                    "Bids that are not in",
                    "A bid that is excluded, late or disregarded is shown. It sets no best figure and no lowest price, and has no "
                        + "marks and no place."
                ),
                (
                    "Out of the ordinary",
                    "Where the best figure is £0, every bid has 0 marks for it. A single bid, and several that are equal, have all "
                        + "marks. A figure below zero counts as 0. A missing price or score is not 0: until it is typed, there is no "
                        + "total and no winner."
                ),
                (
                    "High answers",
                    "An answer is marked (high) where it is more than \(MeasureComparison.outlierFactor) times the median of the "
                        + "other bids' answers to the same measure, of which there are at least \(MeasureComparison.outlierOthers). "
                        + "One wild answer does not move the median much."
                ),
                (
                    "What decides",
                    "On Decision, each line of each return is changed by itself, the losers' too: stated and computed are exchanged, "
                        + "a high answer is taken for a tenth, the line is left out. Each change that puts another bid first is listed. "
                        + "This is analysis, and not used for the award."
                ),
                (
                    "Rounding in formulas",
                    "Scores first rounds each quotient to 12 places, so that an exact half comes out the same in every program."
                ),
            ]
    }
}
