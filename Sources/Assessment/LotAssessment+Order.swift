extension LotAssessment {
    /// The bids by their places, the first on top; then those that have none, by name: in the tender, then not.
    package var ranked: [AssessedBid] {
        bids.enumerated().sorted { left, right in
            let (one, other) = (key(left.element), key(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
    }

    private func key(_ bid: AssessedBid) -> Int { bid.rank ?? (bid.isIn ? Int.max - 1 : Int.max) }
}
