/// Finds what somebody probably meant.
package enum ClosestMatch {
    /// The candidate that is fewest edits away from a word, at most `limit`; nil when none is that near.
    /// Cost: candidates × the product of the two lengths.
    package static func of(_ word: String, in candidates: [String], limit: Int = 3) -> String? {
        let distances = candidates.map { (candidate: $0, distance: distance(word, $0)) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return nearest.distance <= limit ? nearest.candidate : nil
    }

    /// The number of letters to add, drop, change or swap with their neighbour that turns one word into the other
    /// (Damerau-Levenshtein, adjacent transpositions).
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last.last ?? 0
    }
}
