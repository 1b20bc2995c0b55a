/// The longest run of numbers that rise, others left out: what stayed in order when some things were moved.
enum LongestIncreasingSubsequence {
    /// The indices of one longest rising run of different numbers. Cost: O(n log n).
    static func longest(_ numbers: [Int]) -> Set<Int> {
        // ends[k] is the index of the smallest number that ends a run of k + 1.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            var low = 0
            var high = ends.count
            while low < high {
                let middle = (low + high) / 2
                if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low < ends.count { ends[low] = index } else { ends.append(index) }
        }
        var run: Set<Int> = []
        var next = ends.last
        while let index = next {
            run.insert(index)
            next = before[index]
        }
        return run
    }
}
