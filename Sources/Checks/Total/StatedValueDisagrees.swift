import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The stated value of a line is not answer × proxy.
enum StatedValueDisagrees: ReturnCheck {
    static let disagrees = FindingDefinition(
        "stated-value-disagrees", .stop, .bidder,
        title: "A stated value is not answer × proxy",
        meaning: """
            The pledged social value on a line should be its answer times its proxy value. It is not, by more than \
            rounding of the proxy value explains. One of the three figures is wrong, and only the bidder can \
            say which. We show all three and choose none.
            """,
        fix: "Ask the bidder which is right, the answer or the stated value, and to correct the other.",
        request: "Tell us which is right, the answer or the stated value, and correct the other.")

    static let withinRounding = FindingDefinition(
        "stated-value-within-rounding", .note, .tool,
        title: "A stated value differs by rounding",
        meaning: """
            The stated value and answer × proxy differ by no more than rounding of the proxy value explains: the answer \
            × half of the last decimal place shown, plus half a penny. For a proxy value in whole pounds that can be \
            much: where the gap is more than a hundredth of the value it is a check, and the message says which \
            proxy value before rounding the stated value would take. Where a pound is worth exactly £1 there is nothing \
            to round, and a gap above a penny is a disagreement.
            """,
        fix: "Nothing needs doing.")

    static let definitions = [disagrees, withinRounding]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let formulasPrevail = LikelyCause.formulasPrevail(in: valued.lines)
        return valued.lines.indices.compactMap { index in
            let line = valued.lines[index]
            guard !line.isRecordOnly, let stated = line.stated, let computed = line.computed else { return nil }
            switch line.reconciliation {
            case .disagrees:
                let cause = LikelyCause.of(
                    index, in: valued.lines, formulasPrevail: formulasPrevail,
                    contractYears: valued.framework?.tender.wholeYears)
                return disagreement(line, stated: stated, computed: computed, cause, in: valued)
            case .withinRounding: return rounding(line, stated: stated, computed: computed, in: valued)
            case .agrees, .notStated, .notAnswered, .recordOnly: return nil
            }
        }
    }

    private static func disagreement(
        _ line: ValuedLine, stated: Money, computed: Money, _ cause: LikelyCause?, in valued: ValuedReturn
    ) -> Finding {
        let arithmetic = "\(quantityText(line)) × \(proxyText(line)) is \(computed.displayText)"
        var message = "\(line.line.label) states \(stated.displayText), but \(arithmetic)."
        if let cause { message += " " + sentence(cause) }
        if let implied = line.impliedAnswer {
            message +=
                " The stated value would need an answer of \(implied.groupedText(places: implied.decimalPlaces))."
        }
        return Finding(
            disagrees, at: valued.source.location(line.line.stated.cell), reference: line.line.label, message: message,
            found: stated.displayText, expected: computed.displayText,
            effect: (stated - computed).magnitude.pounds)
    }

    private static func rounding(
        _ line: ValuedLine, stated: Money, computed: Money, in valued: ValuedReturn
    ) -> Finding {
        let gap = (stated - computed).magnitude
        if let needed = proxyNeeded(line, stated: stated, computed: computed) {
            let message =
                "\(line.line.label) states \(stated.displayText), \(gap.displayText) away from "
                + "\(computed.displayText). The proxy value used is \(proxyText(line)); it would have to be \(Excerpt.of(needed)) before rounding."
            return Finding(
                withinRounding, at: valued.source.location(line.line.stated.cell), reference: line.line.label,
                message: message, found: stated.displayText, expected: computed.displayText,
                severity: .check,
                fix:
                    "Check in the council's source whether the proxy value is \(Excerpt.of(needed)) before rounding. If it "
                    + "is not, ask the bidder which is right, the answer or the stated value.",
                who: .council, effect: gap.pounds)
        }
        return Finding(
            withinRounding, at: valued.source.location(line.line.stated.cell), reference: line.line.label,
            message: "\(line.line.label) states \(stated.displayText), \(gap.displayText) away from "
                + "\(computed.displayText). This is a rounding difference.",
            found: stated.displayText, expected: computed.displayText, effect: gap.pounds)
    }

    /// The proxy value that would give the stated value, where the gap is more than a hundredth of the computed one:
    /// so much is not put down to rounding without a look.
    private static func proxyNeeded(_ line: ValuedLine, stated: Money, computed: Money) -> ExactDecimal? {
        let gap = (stated - computed).magnitude.pounds
        guard gap > ExactDecimal(coefficient: 1, exponent: -2),
            gap.scaled(byPowerOfTen: 2) > computed.magnitude.pounds, let answer = line.line.answer.state.quantity,
            !answer.isZero
        else {
            return nil
        }
        return stated.pounds.divided(by: answer, places: 6)
    }

    private static func quantityText(_ line: ValuedLine) -> String {
        line.line.answer.state.quantity.map { $0.groupedText(places: $0.decimalPlaces) } ?? ""
    }

    private static func proxyText(_ line: ValuedLine) -> String {
        line.proxy.map { $0.value.groupedText(places: max($0.shownPlaces, $0.value.decimalPlaces)) } ?? ""
    }

    private static func sentence(_ cause: LikelyCause) -> String {
        switch cause {
        case .statedIsMultiple(let factor):
            "The stated value is \(words(factor)) times answer × proxy\(reason(factor))."
        case .statedIsFraction(let factor):
            "The stated value is answer × proxy divided by \(words(factor))\(reason(factor))."
        case .printedProxy(let proxy):
            "It was worked out with the proxy value \(proxy.value), which the return shows; the council's was used here."
        case .otherEdition(let edition):
            "It was worked out with \(edition.proxy.value), the proxy value of edition \(edition.edition)."
        case .contractYears(let years):
            "The stated value is answer × proxy × \(years), the years of the contract."
        case .neighbouringRow(let reference):
            "It is the value of \(reference), the row beside it."
        case .typedOverFormula:
            "The other rows work the value out by formula; here it is typed."
        }
    }

    private static func words(_ factor: Int) -> String {
        switch factor {
        case 10: "ten"
        case 12: "twelve"
        case 100: "a hundred"
        case 1000: "a thousand"
        default: ExactDecimal(factor).groupedText(places: 0)
        }
    }

    private static func reason(_ factor: Int) -> String {
        switch factor {
        case 12: ", as if months and years were mixed up"
        case 52: ", as if weeks and years were mixed up"
        case 100: ", which points to misplaced digits, or pence for pounds"
        default: ", which points to a misplaced digit"
        }
    }
}
