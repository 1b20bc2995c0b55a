import Assessment
import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The tables of what a decision rests on, rows made as they are asked for: there may be thousands.
struct DecisionTables {
    /// One table.
    struct Table {
        let title: String
        let headings: [String]
        /// The columns of figures.
        let figures: Set<Int>
        let rows: [() -> [SheetBuilder.Entry?]]
        /// What stands there when there are no rows.
        let nothing: String
    }

    private let decision: Decision

    init(_ decision: Decision) {
        self.decision = decision
    }

    var all: [Table] { [flips, smallestChanges, attendance, effects] }

    private func amount(_ amount: ExactDecimal) -> SheetBuilder.Entry {
        decision.countsPoints ? SheetBuilder.quantity(amount) : (.number(amount), HouseStyle.money)
    }

    private static func place(_ location: CellLocation) -> String {
        [location.sheet, location.cell?.description].compactMap(\.self).joined(separator: "!")
    }

    private static func first(_ winner: String?) -> SheetBuilder.Entry {
        SheetBuilder.text(winner.map { CellText.line($0) } ?? "Shared")
    }

    private var flips: Table {
        Table(
            title:
                "Changes to one line that change who is first: those with a finding, then the others, the smallest first",
            headings: [
                "Bidder", "Reference", "Cell in return", "What changes", "From", "To", "First then", "Finding",
            ], figures: [4, 5],
            rows: decision.flipsByFinding.map { flip in
                {
                    [
                        SheetBuilder.text(CellText.line(flip.bidder)), SheetBuilder.text(flip.reference),
                        SheetBuilder.text(Self.place(flip.location)), SheetBuilder.text(flip.kind.words),
                        amount(flip.from), amount(flip.to), Self.first(flip.winnerAfter),
                        SheetBuilder.text(flip.finding?.title),
                    ]
                }
            }, nothing: "No change to a single line changes who is first.")
    }

    private var smallestChanges: Table {
        Table(
            title: "The smallest change of each bid's figure that changes who is first",
            headings: ["Bidder", "Reference", "Cell in return", "In words", "From", "To", "First then"],
            figures: [4, 5],
            rows: decision.smallestChanges.map { change in
                {
                    [
                        SheetBuilder.text(CellText.line(change.bidder)), SheetBuilder.text(change.line?.reference),
                        SheetBuilder.text(change.line.map { Self.place($0.location) }),
                        SheetBuilder.text(decision.sentence(of: change)), amount(change.from), amount(change.to),
                        Self.first(change.winnerAfter),
                    ]
                }
            }, nothing: "No change of one bid's figure changes who is first.")
    }

    private var attendance: Table {
        Table(
            title: "Who is first without each bid, and with each that is not in",
            headings: ["Bidder", "Bid", "Others change places", "First then"], figures: [],
            rows: decision.attendance.map { attendance in
                {
                    [
                        SheetBuilder.text(CellText.line(attendance.bidder)),
                        SheetBuilder.text(attendance.joins ? "comes in" : "leaves"),
                        SheetBuilder.text(attendance.reordersOthers ? "yes" : "no"),
                        attendance.winnersAfter == nil
                            ? SheetBuilder.text("Marks are missing") : Self.first(attendance.winnerAfter),
                    ]
                }
            }, nothing: "There is only one bid.")
    }

    private var effects: Table {
        func rank(_ rank: Int?) -> SheetBuilder.Entry {
            (rank.map { .number(ExactDecimal($0)) } ?? .blank, HouseStyle.countFigure)
        }
        return Table(
            title: "What each finding does to its bidder's place, if its line counts the other figure or nothing",
            headings: [
                "Bidder", "Reference", "Cell in return", "Finding", "From", "To", "First then",
                "Place before and after",
            ], figures: [4, 5],
            rows: decision.effects.map { effect in
                {
                    [
                        SheetBuilder.text(CellText.line(effect.bidder)), SheetBuilder.text(effect.reference),
                        SheetBuilder.text(Self.place(effect.location)),
                        SheetBuilder.text(effect.finding.title), amount(effect.from),
                        amount(effect.to),
                        Self.first(effect.winnerAfter),
                        SheetBuilder.text(Self.places(effect.rankBefore, effect.rankAfter)),
                    ]
                }
            }, nothing: "No finding is about a line that counts.")
    }

    private static func places(_ before: Int?, _ after: Int?) -> String {
        let (before, after) = (before.map(String.init) ?? "none", after.map(String.init) ?? "none")
        return before == after ? "\(before), unchanged" : "\(before), then \(after)"
    }
}
