import SocialValue
import SpreadsheetModel

extension TenderSample {
    /// A tender for every scoring method, price method and tie rule, and for what is out of the ordinary.
    package static var everyMethod: [(name: String, sample: TenderSample)] {
        methods.map { ($0, three($1)) } + tieRules + oddities
    }

    private static var methods: [(name: String, method: ScoringMethod)] {
        func method(_ kind: ScoringMethod.Kind, _ change: (inout ScoringMethod) -> Void = { _ in }) -> ScoringMethod {
            var method = ScoringMethod(kind)
            change(&method)
            return method
        }
        let bands = [("1000", "10"), ("100000", "50"), ("160000", "100")].map {
            ScoreBand(from: .exactly($0.0), percent: .exactly($0.1))
        }
        let points = [
            MeasurePoints(.known("NT28"), perUnit: .exactly("0.002")),
            MeasurePoints(.known("NT18"), perUnit: .exactly("0.01"), most: ExactDecimal(25)),
        ]
        return [
            ("relative", method(.relative)), ("stated", method(.relative) { $0.figure = .stated }),
            ("computed", method(.relative) { $0.figure = .computed }),
            ("capped", method(.relative) { $0.cap = .exactly("150000") }),
            ("target", method(.target) { $0.target = .exactly("150000") }),
            (
                "targetAndCap",
                method(.target) {
                    $0.target = .exactly("150000")
                    $0.cap = .exactly("120000")
                }
            ),
            ("bands", method(.bands) { $0.bands = bands }),
            ("price", method(.perPoundOfPrice)),
            ("priceTarget", method(.perPoundOfPrice) { $0.target = .exactly("1300.5") }),
            ("contract", method(.perPoundOfContract)),
            ("points", method(.points) { $0.points = points }),
            (
                "pointsCapped",
                method(.points) {
                    $0.points = points
                    $0.cap = ExactDecimal(300)
                }
            ),
            (
                "passOrFail", method(.passOrFail) { $0.target = .exactly("110000") }
            ),
            ("qualitative", method(.qualitative)), ("none", method(.unscored)),
            ("twoPlaces", method(.relative) { $0.places = 2 }),
        ]
    }

    /// Three bids that are in, one that is excluded, and a typed criterion out of 10.
    private static func three(_ method: ScoringMethod?) -> TenderSample {
        var sample = TenderSample(method, weights: [("Price", 50), ("Quality", 30), ("Social value", 20)])
        sample.framework.tender.contractValue = .exactly("4000000")
        sample.framework.tender.scoreScale = ExactDecimal(10)
        let isTyped = method?.kind == .qualitative
        func scores(_ quality: String, _ value: String) -> [(String, String)] {
            [("Quality", quality)] + (isTyped ? [("Social value", value)] : [])
        }
        sample.add(
            "A", price: "100.10", lines: [("NT28", "100000", "100000"), ("NT18", "3000", "2891.44")],
            scores: scores("9", "7"))
        sample.add(
            "B", price: "104.55", lines: [("NT28", "160000", "160000"), ("NT18", nil, nil)], scores: scores("8.5", "3"))
        sample.add(
            "C", price: "200", lines: [("NT28", "100000", "1000000"), ("NT18", "7", "6.75"), ("NT99", "1", "5")],
            scores: scores("3", "10"))
        sample.add(
            "D", price: "50", status: .excluded, lines: [("NT28", "900000", "900000")], scores: scores("10", "10"))
        return sample
    }

    private static var tieRules: [(name: String, sample: TenderSample)] {
        [TieRule.lowestPrice, .socialValue, .quality, .shared].map { rule in
            var method = ScoringMethod(.relative)
            method.figure = .computed
            method.places = 0
            var sample = TenderSample(method, weights: [("Price", 40), ("Quality", 40), ("Social value", 20)])
            sample.framework.tender.tieRule = rule
            // 40 + 20 + 15, 37 + 18 + 20 and 40 + 20 + 15 again.
            sample.add("A", price: "100", lines: [("NT28", "75000", nil)], scores: [("Quality", "20")])
            sample.add("B", price: "108", lines: [("NT28", "100000", nil)], scores: [("Quality", "18")])
            sample.add("C", price: "100.4", lines: [("NT28", "75004", nil)], scores: [("Quality", "20")])
            return ("tie-\(rule)", sample)
        }
    }

    private static var oddities: [(name: String, sample: TenderSample)] {
        let relative = ScoringMethod(.relative)
        let weights = [("Price", 50), ("Quality", 30), ("Social value", 20)]
        var nothing = TenderSample(relative, weights: weights)
        nothing.add("A", price: "0", lines: [("NT28", "0", "0")], scores: [("Quality", "30")])
        nothing.add("B", price: "10", lines: [("NT28", "0", nil)], scores: [("Quality", "0")])
        var missing = TenderSample(relative, weights: weights)
        missing.add("A", lines: [("NT28", "5", "5")], scores: [("Quality", "30")])
        missing.add("B", price: "10", lines: [("NT28", "7", "7")])
        missing.add("C", price: "10", lines: [("NT28", "-7", "-7")], scores: [("Quality", "31")])
        var one = TenderSample(relative, weights: weights)
        one.add("A", price: "3", lines: [("NT28", "5", "5")], scores: [("Quality", "1")])
        var halves = TenderSample(relative, weights: [("Price", 1), ("Social value", 99)])
        halves.framework.tender.scoring?.places = 2
        halves.add("A", price: "1.05", lines: [("NT28", "200", nil)])
        halves.add("B", price: "8.40", lines: [("NT28", "101", nil)])
        halves.add("C", price: "42", lines: [("NT28", "1.01", nil)])
        var unweighted = TenderSample(nil, weights: [])
        unweighted.add("A", lines: [("NT28", "5", "5")])
        unweighted.add("B", lines: [("NT28", "6", "6")])
        return [
            ("nothing", nothing), ("missing", missing), ("one", one), ("halves", halves), ("unweighted", unweighted),
        ]
    }

    /// Two lots, one with an excluded best bid and a bid whose file was refused.
    package static var twoLots: TenderSample {
        var sample = TenderSample(ScoringMethod(.relative), weights: [("Price", 50), ("Social value", 50)])
        for lot in ["1", "2"] {
            sample.add("Acme & Sons", lot: lot, price: "100", lines: [("NT28", "100", "100"), ("NT1", "2", "61564")])
            sample.add("Brook Ltd", lot: lot, price: "90", lines: [("NT28", "50000", "50000")])
        }
        sample.add("Late Ltd", lot: "2", price: "1", status: .late, lines: [("NT28", "900000", "900000")])
        sample.addRefused("damaged.xlsx")
        return sample
    }
}
