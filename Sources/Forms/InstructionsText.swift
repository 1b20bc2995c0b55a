package import SocialValue

/// The words of the sheet `Instructions`: how to fill in the form, in the order of doing it.
package struct InstructionsText {
    private let framework: Framework

    package init(_ framework: Framework) {
        self.framework = framework
    }

    /// The zero-based row of the first step.
    package static let firstStepRow = 2

    /// The label of the words on the stamps.
    package static let aboutStampsLabel = "What the stamps are"

    /// The sheet's rows: a title alone, else a label and its text, and empty rows between.
    ///
    /// - Parameter stamps: the stamp of the form and those of its rows; empty texts stand for them without.
    package func rows(stamps: (form: String, rows: String) = ("", "")) -> [[String]] {
        let steps = steps.enumerated().map { ["\($0 + 1)", $1] }
        let facts = (tender + facts(stamps)).map { [$0.label, $0.text] }
        return [["How to fill in this social value return"], []] + steps + [[]] + facts
    }

    private var steps: [String] {
        [
            "Go to the sheet \(FormWords.returnSheet). Enter your organisation's name and whom to ask.",
            "For each of the \(framework.measures.count) measures that you pledge for, enter one number under Answer. "
                + "When you select the cell, a note says what to enter.",
            "Leave Answer empty where you pledge nothing. An empty cell is no mistake; 0 means that you pledge none.",
            "Enter the figure for the whole contract, not for a year." + fteSentence,
            "Count a pledge once: a person, an hour or a pound that stands under one measure does not stand under another.",
            "Say under \"\(FormColumn.delivery.heading)\" how, where and when you will "
                + "deliver each pledge, and what will show that you did.",
            "Save the file as an Excel workbook (.xlsx) and send it back\(sending). Do not send a PDF or a picture of it.",
        ]
    }

    /// Where the form goes, and by when, as far as the tender says.
    private var sending: String {
        guard let place = framework.tender.sendTo else { return "" }
        return " to \(place)" + (framework.tender.deadline.map { " by \($0.spokenMoment)" } ?? "")
    }

    /// How people count over several years, where the tender says so.
    private var fteSentence: String {
        switch framework.tender.fteBasis {
        case .fteYears: " People count for every year: 10 people for 2 years are 20."
        case .headcountOnce: " Each person counts once, however many years: 10 people for 2 years are 10."
        case nil: ""
        }
    }

    /// What the council says of the tender; what it does not say is left out.
    private var tender: [(label: String, text: String)] {
        let tender = framework.tender
        return [
            ("Tender", [tender.reference, tender.title].compactMap(\.self).joined(separator: ", ")),
            ("Council", tender.council ?? ""), ("Questions to", tender.contact ?? ""), ("Send to", tender.sendTo ?? ""),
            ("Return by", tender.deadline?.spokenMoment ?? ""), ("Local means", tender.localArea ?? ""),
            (FormWords.editionLabel, tender.edition ?? ""),
        ].filter { !$0.text.isEmpty }
    }

    private func facts(_ stamps: (form: String, rows: String)) -> [(label: String, text: String)] {
        [
            (
                "What is locked",
                "Measures, units and proxy values belong to the council and are the same for every bidder. They are locked. "
                    + "A return in which they differ from the council's cannot be valued as it stands."
            ),
            (
                "How it is valued",
                "Pledged Social Value is Answer × Proxy Value, rounded to the penny. A percentage counts by its "
                    + "hundredths: 50% is 50. The total stands at the top of the table and below it."
            ),
            ("What measures mean", "See the sheet \(FormWords.definitionsSheet)."),
            (FormWords.stampLabel, stamps.form), (FormWords.rowStampsLabel, stamps.rows),
            (
                Self.aboutStampsLabel,
                "Fingerprints of everything that is locked: the measures with their units and proxy values, the title, "
                    + "these instructions and the definitions. They show which edition this form is, and what was changed."
            ),
        ]
    }
}
