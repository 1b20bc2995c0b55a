package import SpreadsheetModel

/// The smallest change of one bid's figure that puts another bid first.
package struct TippingPoint: Hashable, Sendable {
    /// The bid's place in the contest.
    package let place: Int
    /// The figure at which another bid is first; the figure a penny nearer to today's does not do it.
    package let amount: ExactDecimal
    /// Who would be first.
    package let leaders: [Int]

    /// The nearest figure above the bid's own that changes the lead, or the nearest below; nil when none does.
    ///
    /// The lead changes where the bid that has it is no longer first, nor shares the place. A bid's marks never fall as its
    /// figure grows, and no other's grow with it: so once the lead has changed it stays changed, and halving finds the
    /// place. Rounded marks may stray from that by their last digit; the answer is still one at which the lead changes and
    /// a penny nearer it does not.
    static func nearest(to place: Int, isAbove: Bool, in contest: Contest) -> TippingPoint? {
        let own = contest.contenders[place].amount
        guard let start = own.scaled(byPowerOfTen: 2).rounded(toPlaces: 0).wholeNumber else { return nil }
        func leadersAt(_ pence: Int128) -> [Int] {
            contest.leaders(with: ExactDecimal(coefficient: pence, exponent: -2), for: place)
        }
        func isChanged(_ pence: Int128) -> Bool { contest.isLeadChanged(to: leadersAt(pence)) }
        var far = isAbove ? most : 0
        guard isAbove ? start < far : start > far, isChanged(far) else { return nil }
        var near = start
        while (far - near).magnitude > 1 {
            let middle = near + (far - near) / 2
            if isChanged(middle) { far = middle } else { near = middle }
        }
        return TippingPoint(
            place: place, amount: ExactDecimal(coefficient: far, exponent: -2), leaders: leadersAt(far))
    }

    /// A hundred times the most that a line may be worth, in pence: no return comes to more.
    private static let most: Int128 = 1_000_000_000_000_000
}
