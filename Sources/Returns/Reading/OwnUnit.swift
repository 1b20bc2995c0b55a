import SocialValue
import SpreadsheetModel
import Vocabulary

/// A typed quantity in the form's own unit: "40 staff hours" where hours are asked for, and "£500" where pounds are.
enum OwnUnit {
    /// Whether a text that reads as a quantity says it in one way only, so that nobody has to confirm it: a number with
    /// nothing beside it but a plus, a pound sign of an amount in pounds, and words of the measure's own unit. A minus,
    /// brackets, a word such as "million" and any other word are somebody's to look at.
    static func alone(in text: String, unit: MeasureUnit) -> Bool {
        var rest = PrintedText.singleLine(text).lowercased()[...]
        if rest.first == "+" { rest = rest.dropFirst() }
        let sign = rest.prefix { $0 == "£" || $0 == " " }
        guard !sign.contains("£") || unit.family == .pounds else { return false }
        rest = rest.dropFirst(sign.count)
        guard let first = rest.first, first.isASCII, first.isNumber || first == "." else { return false }
        let words = rest.drop { $0.isASCII && ($0.isNumber || ",. ".contains($0)) }.split(separator: " ")
        guard !words.isEmpty else { return true }
        guard !words.contains(where: { ScaleWords.holdsScale(String($0)) }) else { return false }
        let own = UnitWords(unit)
        // "24 people" are not 24 full-time equivalents, though the form may say "no. people FTE".
        guard unit.family != .fullTimeEquivalents || words.contains(where: { names(unit.family, $0) }) else {
            return false
        }
        return words.allSatisfy { own.holds($0) || names(unit.family, $0) }
    }

    private static func names(_ family: UnitFamily, _ word: Substring) -> Bool {
        family != .other && MeasureUnit(String(word)).family == family
    }
}
