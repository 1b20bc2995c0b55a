package import Findings
import SocialValue
package import SpreadsheetModel

/// One change to one line of one return that puts another bid first. Analysis: no award is made by it.
package struct Flip: Hashable, Sendable {
    /// What is changed.
    package enum Kind: String, Hashable, Sendable {
        /// The line counts with answer × proxy in place of the value that it states.
        case statedAsComputed = "stated-as-computed"
        /// The line counts with the value that it states in place of answer × proxy.
        case computedAsStated = "computed-as-stated"
        /// The line counts with the answer that was sent in place of the accepted one.
        case acceptedAsSent = "accepted-as-sent"
        /// The line counts with a tenth of its answer, which is far above all others'.
        case tenth = "answer-divided-by-ten"
        /// The line counts nothing.
        case leftOut = "line-left-out"
    }

    package let bidder: String
    package let lot: String?
    /// The measure, as the return prints it.
    package let reference: String
    /// The cell that the change is about: the stated value's, the answer's, or the reference's.
    package let location: CellLocation
    package let kind: Kind
    /// What the line counts, and what it would count: pounds, or points.
    package let from: ExactDecimal
    package let to: ExactDecimal
    /// Who is first; nil where several share the place.
    package let winnerBefore: String?
    /// Who would be.
    package let winnerAfter: String?
    /// The finding of the return that speaks of this line; nil when none does.
    package let finding: FindingCode?
    /// Whether the council settled the line by an accepted answer that counts.
    package let isSettled: Bool

    /// How far the two amounts lie apart.
    package var change: ExactDecimal { (to.subtracting(from) ?? .zero).magnitude }
}

/// What one finding does to its bidder's place if its line counts the other figure, or nothing.
package struct FindingEffect: Hashable, Sendable {
    package let bidder: String
    package let finding: FindingCode
    package let reference: String
    package let location: CellLocation
    package let from: ExactDecimal
    package let to: ExactDecimal
    package let rankBefore: Int?
    package let rankAfter: Int?
    package let winnerAfter: String?
}

/// The smallest change of one figure that changes the winner, in pounds and in the unit of one answer.
package struct SmallestChange: Hashable, Sendable {
    package let bidder: String
    /// The bid's figure as it is, and where the winner changes: pounds, or points.
    package let from: ExactDecimal
    package let to: ExactDecimal
    package let winnerAfter: String?
    /// The line that could bring it about by the smallest part of itself; nil when none can alone.
    package let line: Line?

    /// A line, and the answer with which the winner changes.
    package struct Line: Hashable, Sendable {
        package let reference: String
        package let location: CellLocation
        package let unit: String
        package let answer: ExactDecimal
        package let changed: ExactDecimal
    }

    /// How far the two figures lie apart.
    package var change: ExactDecimal { (to.subtracting(from) ?? .zero).magnitude }
}

/// Who would be first were one bid not there, or one that is not in.
package struct Attendance: Hashable, Sendable {
    package let bidder: String
    /// Whether the bid joins; else it leaves.
    package let joins: Bool
    /// Several share the place; none where no bid is ranked; nil where it cannot be told, as marks would be missing.
    package let winnersAfter: [String]?
    /// Whether the other bids change places among themselves.
    package let reordersOthers: Bool

    /// Who would be first; nil where several share the place, nobody is ranked or it cannot be told.
    package var winnerAfter: String? { winnersAfter.flatMap { $0.count == 1 ? $0[0] : nil } }
}
