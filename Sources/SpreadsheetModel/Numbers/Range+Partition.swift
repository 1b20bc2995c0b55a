extension Range<Int> {
    /// The first place from which on a test no longer holds, of places in an order where it holds up to one of them; the
    /// upper bound where it holds for all. Cost: O(log n) tests.
    @inlinable
    package func partitionPoint(where isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
