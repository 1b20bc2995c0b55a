import SocialValue
import SpreadsheetModel
import WorkbookPlans

extension CouncilTenderSheet {
    /// The rows of the decision between bidders: law, method, ties and evaluators' scores.
    static func scoring(_ tender: Tender) -> [Fact] {
        let method = tender.scoring
        let text = HouseStyle.input
        return [
            (
                "Jurisdiction", SheetBuilder.text(tender.jurisdiction?.rawValue, text),
                "Whose procurement law applies. It decides what assessment summaries say."
            ),
            (
                "Scoring Method", SheetBuilder.text(method?.kind.rawValue, text),
                "How social value becomes marks, as you published it. The first sheet explains each method."
            ),
            (
                "Scoring Target", quantity(method?.target),
                "The figure that earns all marks, or the minimum for pass or fail: in pounds, in pounds per pound, or in "
                    + "points."
            ),
            (
                "Scoring Cap", quantity(method?.cap),
                "The maximum of a bid's figure that counts, in the same measure. Leave empty where all of it counts."
            ),
            (
                "Scored Figure", SheetBuilder.text(method?.figure.rawValue, text),
                "Which figure is scored: stated by the bidder, computed (answer × proxy value), or accepted, which is "
                    + "computed with the answers that you accepted. Empty means accepted."
            ),
            (
                "Score Places", quantity(method.map { ExactDecimal($0.places) }),
                "Decimal places of each score, 0 to 10. Halves are rounded up (away from zero). Empty means 4."
            ),
        ] + bands(method) + points(method) + decision(tender)
    }

    private static func bands(_ method: ScoringMethod?) -> [Fact] {
        (method?.bands ?? []).map { band in
            (
                "Band: £" + band.from.groupedText(places: band.from.decimalPlaces), quantity(band.percent),
                "Per cent of the marks for a bid of this amount or more."
            )
        }
    }

    private static func points(_ method: ScoringMethod?) -> [Fact] {
        (method?.points ?? []).flatMap { row -> [Fact] in
            let each: Fact = (
                "Points: \(row.reference.text)", quantity(row.perUnit), "Points for each unit of this measure."
            )
            guard let most = row.most else { return [each] }
            return [
                each,
                ("Most Points: \(row.reference.text)", quantity(most), "The maximum that this measure can earn."),
            ]
        }
    }

    private static func decision(_ tender: Tender) -> [Fact] {
        [
            (
                "Price Method", SheetBuilder.text(tender.priceMethod.rawValue, HouseStyle.input),
                "How prices become marks: weight × lowest price ÷ price, or as evaluators type them."
            ),
            (
                "Tie Rule", SheetBuilder.text(tender.tieRule.rawValue, HouseStyle.input),
                "Which of two bids with equal totals comes first."
            ),
            (
                "Scores Out Of", quantity(tender.scoreScale),
                "What evaluators score out of, such as 5. Leave empty where they give marks out of the criterion's weight."
            ),
            (
                "Evaluator Spread", quantity(tender.scoreSpread),
                "The largest difference between two evaluators' scores of one bid that needs no second look. Empty: any."
            ),
        ]
    }

    /// A number with the places it has, or an empty cell to fill in.
    static func quantity(_ value: ExactDecimal?) -> SheetBuilder.Entry {
        let format = HouseStyle.inputFigure(HouseStyle.quantity(places: value?.decimalPlaces ?? 0))
        let left = format.with { format in
            format.horizontal = .left
            format.indent = 1
        }
        return SheetBuilder.number(value, value == nil ? left.with { $0.number = .general } : left)
    }
}
