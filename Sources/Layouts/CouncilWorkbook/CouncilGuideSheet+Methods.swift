import SocialValue

extension CouncilGuideSheet {
    /// Adds what each scoring method does and which rows of the sheet Tender it needs.
    static func addMethods(to draft: inout SheetBuilder) {
        draft.skipRow()
        draft.headings(["Scoring method", "How social value becomes marks", "Rows it needs", "Rows it can have"])
        for kind in ScoringMethod.Kind.allCases {
            let guide = kind.guide
            draft.row(
                [kind.rawValue, guide.marks, guide.needs ?? "None", guide.takes ?? "None"].map {
                    SheetBuilder.text($0)
                })
        }
    }
}

/// What a person who chooses a scoring method has to know of it.
struct ScoringMethodGuide {
    /// How bids get their marks.
    let marks: String
    /// The rows of the sheet Tender that it needs; nil for none.
    var needs: String?
    /// The rows that change what it does; nil for none.
    var takes: String?
}

extension ScoringMethod.Kind {
    /// The method for the sheet that explains the workbook.
    var guide: ScoringMethodGuide {
        switch self {
        case .relative:
            ScoringMethodGuide(
                marks: "The best bid gets all marks, and each other bid its share of the best.",
                takes: "Scoring Cap")
        case .target:
            ScoringMethodGuide(
                marks: "A bid that reaches the target gets all marks, and each other bid its share of the target.",
                needs: "Scoring Target", takes: "Scoring Cap")
        case .bands:
            ScoringMethodGuide(
                marks: "Each bid gets the per cent of the marks of the highest band that it reaches; below the lowest, "
                    + "none.",
                needs: "Band, one for each amount, such as Band: £250,000 with 40")
        case .perPoundOfPrice:
            ScoringMethodGuide(
                marks:
                    "Pounds of social value for each pound of the bid's price. The best bid gets all marks, or one that "
                    + "reaches the target.",
                takes: "Scoring Target, Scoring Cap")
        case .perPoundOfContract:
            ScoringMethodGuide(
                marks:
                    "Pounds of social value for each pound of the contract's value. The best bid gets all marks, or one "
                    + "that reaches the target.",
                needs: "Contract Value", takes: "Scoring Target, Scoring Cap")
        case .points:
            ScoringMethodGuide(
                marks: "Points for each unit pledged. The best bid gets all marks, or one that reaches the target.",
                needs: "Points, one for each measure, such as Points: NT1 with 2",
                takes: "Most Points, such as Most Points: NT1 with 20; Scoring Target; Scoring Cap")
        case .passOrFail:
            ScoringMethodGuide(
                marks: "A bid that reaches the minimum gets all marks. One that does not is not ranked.",
                needs: "Scoring Target")
        case .qualitative:
            ScoringMethodGuide(
                marks: "Evaluators give the marks. Pounds are shown and not scored.", takes: "Scores Out Of")
        case .unscored: ScoringMethodGuide(marks: "Social value is shown and earns no marks.")
        }
    }
}
