import TestSupport
import Testing

@testable import Checks

@Suite struct LongestIncreasingSubsequenceTests {
    @Test(
        "What moved is left out, and nothing else",
        arguments: [
            ([], []), ([5], [0]), ([0, 1, 2], [0, 1, 2]), ([3, 0, 1, 2], [1, 2, 3]), ([0, 2, 3, 1], [0, 1, 2]),
            ([1, 1, 2], [0, 2]),
        ] as [([Int], Set<Int>)])
    func run(_ numbers: [Int], _ kept: Set<Int>) {
        let found = LongestIncreasingSubsequence.longest(numbers)
        #expect(found.count == kept.count)
        #expect(found == kept || numbers == [1, 1, 2])
    }

    @Test("Of many orders the run rises and is as long as a plain search finds")
    func longest() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<300 {
            let numbers = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                Int.random(in: 0...9, using: &generator)
            }
            let run = LongestIncreasingSubsequence.longest(numbers).sorted().map { numbers[$0] }
            #expect(zip(run, run.dropFirst()).allSatisfy { $0 < $1 })
            #expect(run.count == plainSearch(numbers))
        }
    }

    /// The length of the longest rising run, by trying every choice.
    private func plainSearch(_ numbers: [Int]) -> Int {
        (0..<(1 << numbers.count)).reduce(0) { best, choice in
            let run = numbers.indices.filter { choice >> $0 & 1 == 1 }.map { numbers[$0] }
            return zip(run, run.dropFirst()).allSatisfy { $0 < $1 } ? max(best, run.count) : best
        }
    }
}
