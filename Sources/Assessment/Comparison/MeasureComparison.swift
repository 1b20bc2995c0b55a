package import SocialValue
package import SpreadsheetModel
import Valuation

/// One measure across the bids of a lot.
package struct MeasureComparison: Hashable, Sendable {
    /// The council's measure; nil for what bidders answered beside the framework.
    package let measure: Measure?
    /// Its reference as people write it.
    package let label: String
    /// The theme it is counted under.
    package let theme: String
    /// One for each bid in the order of the lot; nil where the return has no line for it.
    package var cells: [Cell?]

    /// What a bid has for the measure.
    package struct Cell: Hashable, Sendable {
        /// The place in the bid's lines of its first line for the measure.
        package let line: Int
        /// The answer in the measure's unit, under the figure that is scored; nil when there is none.
        package let answer: ExactDecimal?
        package let stated: Money?
        package let computed: Money?
        /// The value that counts: with accepted answers where the council accepted any.
        package let counted: Money?
        /// Whether the bidder left it blank.
        package let isBlank: Bool
        /// Whether it is only recorded and worth nothing.
        package let isRecordOnly: Bool
        /// Whether an accepted answer counts here.
        package let isAccepted: Bool
        /// Whether it is far above all other bids' answers.
        package var isOutlier = false
    }

    /// How many times the median of the other bids' answers an answer is, from which it is an outlier. The median holds
    /// however wild one answer is, where a mean would follow it.
    package static let outlierFactor = 5
    /// How many other bids must have answered for a median to say something.
    package static let outlierOthers = 2

    /// Marks the answers that are more than ``outlierFactor`` times the median of the others'.
    mutating func markOutliers(among isIn: [Bool]) {
        let given = cells.indices.filter { isIn[$0] && (cells[$0]?.answer).map { $0 > .zero } == true }
        guard given.count > Self.outlierOthers else { return }
        let sorted = given.sorted { (cells[$0]?.answer ?? .zero) < (cells[$1]?.answer ?? .zero) }
        let answers = sorted.compactMap { cells[$0]?.answer }
        for (rank, place) in sorted.enumerated() {
            let most = Self.median(of: answers, without: rank).multiplied(by: ExactDecimal(Self.outlierFactor))
            if let most, answers[rank] > most { cells[place]?.isOutlier = true }
        }
    }

    /// The median of sorted numbers without the one at a place.
    private static func median(of sorted: [ExactDecimal], without place: Int) -> ExactDecimal {
        func at(_ index: Int) -> ExactDecimal { sorted[index < place ? index : index + 1] }
        let count = sorted.count - 1
        let upper = at(count / 2)
        guard count.isMultiple(of: 2) else { return upper }
        return at(count / 2 - 1).adding(upper)?.divided(by: ExactDecimal(2), places: 10) ?? upper
    }

    /// The measures of a lot in the council's order, those without answers included, then what bidders answered beside
    /// them, by reference.
    static func all(of bids: [AssessedBid], framework: Framework?, figure: ScoredFigure) -> [MeasureComparison] {
        let measures = framework?.measures ?? []
        var rows = measures.map {
            MeasureComparison(
                measure: $0, label: $0.reference.text, theme: $0.theme, cells: Array(repeating: nil, count: bids.count))
        }
        // By reference and theme: two bidders may put one reference under two themes, and each counts where it stands.
        var others: [[String]: MeasureComparison] = [:]
        for (column, bid) in bids.enumerated() {
            for (place, line) in bid.lines.enumerated() {
                let row = line.valued.measure.flatMap { framework?.place(of: $0.reference) }
                if let row {
                    rows[row].add(line, at: place, column: column, figure: figure)
                } else {
                    let label = line.valued.line.label
                    var other =
                        others[[label, line.valued.theme]]
                        ?? MeasureComparison(
                            measure: nil, label: label, theme: line.valued.theme,
                            cells: Array(repeating: nil, count: bids.count))
                    other.add(line, at: place, column: column, figure: figure)
                    others[[label, line.valued.theme]] = other
                }
            }
        }
        rows += others.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        let isIn = bids.map(\.isIn)
        for row in rows.indices { rows[row].markOutliers(among: isIn) }
        return rows
    }

    /// Two lines for one measure are a finding of their own; here their amounts are added up.
    private mutating func add(_ line: AssessedLine, at place: Int, column: Int, figure: ScoredFigure) {
        let first = cells[column]
        func sum(_ left: Money?, _ right: Money?) -> Money? {
            left.map { $0 + (right ?? .zero) } ?? right
        }
        let answer = line.answer(figure)
        cells[column] = Cell(
            line: first?.line ?? place,
            answer: first.map { sum in sum.answer.flatMap { $0.adding(answer ?? .zero) } ?? answer } ?? answer,
            stated: sum(first?.stated, line.valued.stated), computed: sum(first?.computed, line.valued.computed),
            counted: sum(first?.counted, line.value(figure)),
            isBlank: (first?.isBlank ?? true) && line.valued.line.answer.state.isWithoutPledge,
            isRecordOnly: line.valued.isRecordOnly, isAccepted: (first?.isAccepted ?? false) || line.accepted != nil)
    }
}
