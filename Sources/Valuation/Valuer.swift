package import SocialValue
package import SpreadsheetModel

/// Values a return: answer × proxy for every line, then the totals by theme and by priority.
package struct Valuer: Sendable {
    /// The council's framework; nil values a return at its own proxies.
    package let framework: Framework?

    package init(framework: Framework? = nil) {
        self.framework = framework
    }

    /// The return with its values. Pure: the same return always gives the same figures.
    /// Cost: proportional to the number of lines, and of themes and priorities.
    package func value(_ source: Return) -> ValuedReturn {
        let lines = source.lines.map(value)
        return ValuedReturn(
            source: source, framework: framework, lines: lines, themes: themeTotals(lines, in: source),
            priorities: priorityTotals(lines, in: source), total: ComputedAndStated(summing: lines),
            firstPledges: firstPledges(lines))
    }

    private func firstPledges(_ lines: [ValuedLine]) -> [MeasureCode: Int] {
        var places = [MeasureCode: Int](minimumCapacity: lines.count)
        for (place, line) in lines.enumerated() where line.quantity > .zero {
            for code in line.codes where places[code] == nil { places[code] = place }
        }
        return places
    }

    private func value(_ line: ReturnLine) -> ValuedLine {
        let measure = framework.flatMap { council in line.reference.flatMap(council.measure) }
        let proxy = framework == nil ? line.proxy.proxy : measure?.valuedProxy
        let isKnown = framework == nil || measure != nil
        let isRecordOnly = isKnown && (proxy?.value.isZero ?? (framework != nil || !line.proxy.isUnreadable))
        let computed = line.answer.state.quantity.flatMap {
            Self.worth(of: $0, proxy: proxy, isRecordOnly: isRecordOnly)
        }
        return ValuedLine(
            line: line, measure: measure, theme: measure?.theme ?? line.theme,
            priorities: measure?.priorities ?? line.priorities,
            proxy: proxy, proxySource: framework == nil ? .return : .council, computed: computed,
            impliedAnswer: impliedAnswer(line.stated.amountOfLine, proxy: proxy),
            reconciliation: reconcile(
                line, unit: measure?.unit ?? line.unit, proxy: proxy, computed: computed, isRecordOnly: isRecordOnly),
            isRecordOnly: isRecordOnly)
    }

    /// Quantity × proxy, rounded once to the penny; nil without a proxy value, and where it comes to more than a line may be
    /// worth.
    package static func worth(of quantity: ExactDecimal, proxy: Proxy?, isRecordOnly: Bool) -> Money? {
        if isRecordOnly { return .zero }
        let worth = proxy.flatMap { quantity.multiplied(by: $0.value) }.flatMap { Money(rounding: $0) }
        return worth.flatMap { $0.isTooLargeForLine ? nil : $0 }
    }

    private func impliedAnswer(_ stated: Money?, proxy: Proxy?) -> ExactDecimal? {
        guard let stated, let proxy, !proxy.value.isZero else { return nil }
        return ImpliedAnswer.of(stated, proxy: proxy)
    }

    private func reconcile(
        _ line: ReturnLine, unit: MeasureUnit, proxy: Proxy?, computed: Money?, isRecordOnly: Bool
    ) -> Reconciliation {
        let stated = line.stated.amountOfLine
        if isRecordOnly, stated ?? .zero == .zero { return .recordOnly }
        guard let quantity = line.answer.state.quantity else { return .notAnswered }
        guard let stated else { return .notStated }
        // An answer that nothing can be worked out from, for want of a proxy value, is still an answer: a value stated
        // beside it stands on nothing that is known.
        guard let computed else { return .disagrees }
        if stated == computed { return .agrees }
        guard let proxy, !isRecordOnly else { return .disagrees }
        let printed = Self.printed(proxy, on: line)
        let parts = line.stated.isSumOfYears ? line.stated.years.count { $0.amount.amount != nil } : 1
        return RoundingTolerance.explains(stated, answer: quantity, proxy: printed, unit: unit.family, parts: parts)
            ? .withinRounding : .disagrees
    }

    /// The proxy with the places that the bidder saw: a return that shows £1.00 leaves less to rounding than a council's
    /// workbook that shows 1.
    private static func printed(_ proxy: Proxy, on line: ReturnLine) -> Proxy {
        guard let own = line.proxy.proxy, own.value == proxy.value, own.shownPlaces > proxy.shownPlaces else {
            return proxy
        }
        return own
    }

    private func themeTotals(_ lines: [ValuedLine], in source: Return) -> [ThemeTotal] {
        let names = (framework?.themes ?? []).appendingMissing(lines.map(\.theme))
        let members = Dictionary(grouping: lines, by: \.theme)
        return names.map { ThemeTotal(theme: $0, amounts: ComputedAndStated(summing: members[$0] ?? [])) }
    }

    private func priorityTotals(_ lines: [ValuedLine], in source: Return) -> [PriorityTotal] {
        (framework?.schemes ?? source.schemes).flatMap { scheme in
            let labelled = lines.map { (label: $0.priorities[scheme.name], line: $0) }
            let named: [String?] = scheme.priorities.appendingMissing(labelled.compactMap(\.label))
            let members = Dictionary(grouping: labelled) { $0.label }
            let unassigned: [String?] = members[nil] == nil ? [] : [nil]
            return (named + unassigned).map { priority in
                let amounts = ComputedAndStated(summing: (members[priority] ?? []).lazy.map(\.line))
                return PriorityTotal(scheme: scheme.name, priority: priority, amounts: amounts)
            }
        }
    }
}

extension [String] {
    /// These names, then the others in order of first appearance, each once.
    fileprivate func appendingMissing(_ others: [String]) -> [String] {
        var seen = Set(self)
        return self + others.filter { seen.insert($0).inserted }
    }
}
