package import SocialValue
package import SpreadsheetModel

/// Why an answer's text is not the quantity that is asked for, in words for the message and for the bidder.
package struct UnreadableAnswer {
    /// What the text is, behind the quoted text: "a range".
    package let cause: String
    /// What to do about it, as an instruction.
    package let fix: String
    /// The plain number that may be meant, for a person to confirm; nil when nothing is near enough.
    package let offer: String?

    private init(_ cause: String, fix: String, offer: String? = nil) {
        self.cause = cause
        self.fix = fix
        self.offer = offer
    }

    /// A percentage for each of several years.
    package static let severalPercentages = UnreadableAnswer(
        "which gives percentages of several parts of the contract, and these do not add up",
        fix: "Enter the one percentage for the whole contract.")

    /// The reason for a text that was not read as a quantity in a unit. Cost: does not grow with a long text.
    package init(_ answer: String, unit: MeasureUnit, label: String) {
        // What is longer than any quantity is told by its beginning.
        let text = answer.utf8.count > TypedQuantity.longest ? Excerpt.of(answer) : answer
        let own = UnitWords(unit)
        let typed = PrintedText.singleLine(text).lowercased()
        let asked = unit.text.isEmpty ? "a number" : Excerpt.of(unit.text)
        let inUnit = "Enter the answer as one number in the measure's unit"
        if let invisible = InvisibleCharacters.first(in: text) {
            self.init("which has \(invisible.words)", fix: "Retype the answer as a plain number.")
        } else if TypedRange.isOnSeveralLines(text) {
            self.init("which is several numbers, one under the other", fix: "Enter the one number you commit to.")
        } else if let kind = TypedUnit.otherUnit(in: typed, than: unit) {
            self.init("\(kind), but \(label) asks for \(asked)", fix: inUnit + ".")
        } else if unit.family == .tonnes, let kilograms = Self.kilograms(typed) {
            self.init(
                "a weight in kilograms, but \(label) asks for \(asked)", fix: inUnit + ".",
                offer: "\(kilograms.scaled(byPowerOfTen: -3)) tonnes")
        } else if case .percentage = TypedQuantity(typed) {
            self.init("a percentage, but \(label) asks for \(asked)", fix: inUnit + ", not as a percentage.")
        } else if Self.isSettledLater(typed) {
            self.init(
                "which is still to be settled",
                fix: "Enter the number you commit to, or leave the answer blank if you pledge nothing.")
        } else if Self.yesOrNo.contains(typed) {
            self.init("which is yes or no, but \(label) asks for a number", fix: inUnit + ".")
        } else if TypedRange.isRange(typed) {
            self.init("which gives a range", fix: "Enter the one number you commit to.")
        } else if TypedRange.isRate(typed) {
            self.init("which is a rate", fix: "Enter the number for the whole contract.")
        } else if let fraction = TypedFraction(typed) {
            self.init(
                "which is a fraction", fix: "Enter the answer as a decimal number, such as 0.5.",
                offer: fraction.number?.description)
        } else if let foreign = ForeignUnit.named(in: typed, besides: own) {
            self.init("\(foreign), but \(label) asks for \(asked)", fix: inUnit + ".")
        } else if TypedEstimate.isEstimate(typed) {
            self.init("which is not an exact number", fix: "Enter the one number you commit to.")
        } else {
            let offer = TypedQuantity.suggestion(for: text)
            self.init(Self.whatElse(typed, offer: offer), fix: inUnit + ".", offer: offer)
        }
    }

    /// What a text is that none of the usual reasons fits: what starts with a figure is not said to be no quantity.
    private static func whatElse(_ typed: String, offer: String?) -> String {
        if offer?.contains(" or ") == true { return "which can be read as two numbers" }
        let start = typed.drop { "£+-−( .,".contains($0) }.first
        guard start?.isASCII == true, start?.isNumber == true else { return "which is not a quantity" }
        guard let words = TypedQuantity.words(behindNumberIn: typed), words.contains(where: \.isLetter) else {
            return "which is not one plain number"
        }
        return "which has more than a number and its unit in it"
    }

    private static let yesOrNo: Set<String> = ["yes", "no", "y", "n", "true", "false"]

    private static func isSettledLater(_ typed: String) -> Bool {
        let words = typed.filter { $0 != "." }.split { !$0.isLetter }
        guard let first = words.first else { return false }
        if ["tbc", "tba", "tbd"].contains(first) { return true }
        let settled: Set<Substring> = ["confirmed", "agreed", "determined", "decided", "announced", "advised"]
        return words.starts(with: ["to", "be"]) && words.count > 2 && settled.contains(words[2])
            || words.elementsEqual(["to", "follow"])
    }

    private static func kilograms(_ typed: String) -> ExactDecimal? {
        guard let end = typed.lastIndex(where: \.isNumber).map(typed.index(after:)),
            ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"].contains(
                typed[end...].drop { $0 == " " }),
            case .quantity(let value) = TypedQuantity(String(typed[..<end]))
        else { return nil }
        return value
    }
}

/// What may have been typed where a spreadsheet made a date: it makes 1 April out of 1/4.
package struct DateSuggestion {
    /// "1/4".
    package let typed: String
    /// The decimal of what was typed; nil when four places are too few.
    package let number: ExactDecimal?

    /// The fraction behind a day and month; nil for a day with a time, or one that no fraction of a pledge explains:
    /// nobody writes 15/3 for five.
    ///
    /// - Parameter text: what the cell shows; one that shows a month, as "May-26", was no fraction either.
    package init?(_ date: CivilDate, shownAs text: String? = nil) {
        guard text.map({ !PeriodWords.isPeriod(HeadingVocabulary.normalized($0)) }) ?? true,
            date.day > 0, date.day < date.month, date.hour + date.minute + date.second == 0,
            let fraction = ExactDecimal(date.day).divided(by: ExactDecimal(date.month), places: 4)
        else { return nil }
        typed = "\(date.day)/\(date.month)"
        let isExact = fraction.multiplied(by: ExactDecimal(date.month)) == ExactDecimal(date.day)
        number = isExact ? fraction : nil
    }

    /// "A spreadsheet makes a date of 1/4: if 1/4 was typed, enter 0.25."
    package var sentence: String {
        "A spreadsheet makes a date of \(typed): if \(typed) was typed, enter \(number?.description ?? "it as a decimal")."
    }
}
