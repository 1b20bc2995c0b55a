import SpreadsheetModel

extension PolicyRule {
    /// The rules that hold where a council's workbook has no sheet `Rules`, and that a new one starts with.
    ///
    /// Rules that councils publish are checks. What is only customary is a note, for the council to raise or switch
    /// off. Sources: Torbay Council and Essex County Council, guidance to bidders; the wording of the measures.
    package static let shipped: [PolicyRule] =
        confirmedDoubleCounting + customaryDoubleCounting + plausibility
        + additionality

    /// The rules that are applied where no council's framework is given: what councils rule out in writing, and what is
    /// not plausible whatever the policy. What is only customary waits for a council that asks for it. Those that need a
    /// fact of the tender say nothing then.
    package static let shippedForAnyCouncil: [PolicyRule] = confirmedDoubleCounting + plausibility

    /// Double counting that councils rule out in writing.
    private static let confirmedDoubleCounting = [
        PolicyRule(
            "D1", .notBoth, measures: codes("NT19"), against: codes("NT18"), weight: .check,
            reason: "Spend with local small firms is local spend too, so each pound counts under one of them."),
        PolicyRule(
            "D2", .notBoth, measures: codes("NT3"), against: codes("NT4 NT4a NT5 NT5a NT6"), weight: .check,
            reason: "Count each person under one measure only, even if several apply."),
        PolicyRule(
            "D3", .notBoth, measures: codes("NT4 NT4a"), against: codes("NT5 NT5a NT6"), weight: .check,
            reason: "Count each person under one measure only, even if several apply."),
        PolicyRule(
            "D4", .notBoth, measures: codes("NT5 NT5a"), against: codes("NT6"), weight: .check,
            reason: "Count each person under one measure only, even if several apply."),
    ]

    /// Double counting that is likely, but that no council was seen to rule out in writing. Each pair is one whose measures
    /// may mean the same people, weeks, hours or pounds by their own wording: direct jobs (NT1) and jobs in the supply chain
    /// (NT1c) do not, nor do school visits (NT8), business advice (NT15) and volunteering (NT29). D10 compares wages with
    /// spend, which are different benefits to most councils, so it waits to be switched on.
    private static let customaryDoubleCounting = [
        PolicyRule(
            "D5", .notBoth, measures: codes("NT1a NT1b"), against: codes("NT1"), weight: .note,
            reason: "People of a sub-group may be among those counted under NT1 already."),
        PolicyRule(
            "D6", .notBoth, measures: codes("NT18a NT19a NT14"), against: codes("NT18 NT19"), weight: .note,
            reason: "Spend by area and by kind of supplier may be the same pounds."),
        PolicyRule(
            "D7", .notBoth, measures: codes("NT10"), against: codes("NT9"), weight: .note,
            reason: "The weeks of an apprentice count as apprenticeship or as training, not as both."),
        PolicyRule(
            "D8", .notBoth, measures: codes("NT13"), against: codes("NT12"), weight: .note,
            reason: "Paid placements may be among those counted under NT12 already."),
        PolicyRule(
            "D9", .notBoth, measures: codes("NT17"), against: codes("NT29"), weight: .note,
            reason: "Hours volunteered for local organisations may be among those counted under NT29 already."),
        PolicyRule(
            "D10", .notBoth, measures: codes("NT1c"), against: codes("NT18"), weight: .off,
            reason: "The wages of supply chain jobs may be paid from the spend that is counted under NT18."),
    ]

    /// What numbers can and cannot be, whatever the policy.
    private static let plausibility = [
        PolicyRule(
            "P1", .partOf, measures: codes("NT19"), against: codes("NT18"), weight: .check,
            reason: "Spend with local small firms is part of local spend."),
        PolicyRule(
            "P2", .partOf, measures: codes("NT18 NT19"), against: codes("CBC5"), weight: .check,
            reason: "Spend in the district is part of spend in the county."),
        PolicyRule(
            "P3", .partOf, measures: codes("NT1a NT1b"), against: codes("NT1"), weight: .check,
            reason: "A sub-group of local people is no larger than all local people."),
        PolicyRule(
            "P4", .shareOfContract, limit: ExactDecimal(100), weight: .check,
            reason: "A contract cannot spend more than it is worth."),
        PolicyRule(
            "P5", .payPerPersonYear, measures: codes("NT1 NT1a NT1b NT1c"), limit: ExactDecimal(20_000),
            weight: .check,
            reason: "The contract has to pay the pledged people at least the national minimum wage."),
        PolicyRule(
            "P6", .weeksPerPersonYear, measures: codes("NT9 NT10 NT11 NT12 NT13"),
            against: codes("NT1 NT1a NT1b NT1c"), limit: ExactDecimal(52), weight: .check,
            reason: "A person has 52 weeks in a year."),
        PolicyRule(
            "P7", .tonnes, limit: ExactDecimal(1000), weight: .check,
            reason: "Few contracts save this many tonnes; the answer may be in kilograms."),
        PolicyRule(
            "P8", .shareOfTotal, limit: ExactDecimal(60), weight: .note,
            reason: "If one line makes up most of the total, an error in it would change the result."),
        PolicyRule(
            "P9", .totalOfContract, limit: ExactDecimal(100), weight: .check,
            reason: "Pledges worth more than the contract are rarely delivered."),
    ]

    /// What part of a pledge is this contract's doing. Councils ask for it (Lancashire County Council, definitions), but
    /// no share for a measure was seen in writing: these limits take nothing off, until a council enters its own.
    private static let additionality = [
        PolicyRule(
            "A1", .attribution, limit: ExactDecimal(100), weight: .note,
            reason: "Only this contract's share of a benefit from several contracts counts."),
        PolicyRule(
            "A2", .deadweight, limit: ExactDecimal(0), weight: .note,
            reason: "What would have happened without the contract does not count."),
        PolicyRule(
            "A3", .displacement, limit: ExactDecimal(0), weight: .note,
            reason: "What only moves here from elsewhere does not count."),
    ]

    private static func codes(_ text: String) -> [MeasureReference] {
        text.split(separator: " ").compactMap { MeasureReference($0) }
    }
}
