import TestSupport
import Testing

@testable import XLSXWriter

@Suite struct GridAxisTests {
    @Test func placesAreThoseOfAWalkFromTheStart() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let count = Int.random(in: 1...40, using: &random)
            var sizes = [Int](repeating: 10, count: count)
            var planned: [(indices: ClosedRange<Int>, size: Pixels)] = []
            var next = 0
            while next < count, Int.random(in: 0..<4, using: &random) > 0 {
                let first = Int.random(in: next..<count, using: &random)
                let last = Int.random(in: first..<count, using: &random)
                let size = [0, 0, 1, 7, 10, 90].randomElement(using: &random) ?? 0
                for index in first...last { sizes[index] = size }
                planned.append((first...last, Pixels(size)))
                next = last + 1
            }
            let axis = GridAxis(count: count, standard: Pixels(10), sizes: planned.shuffled(using: &random))
            let starts = sizes.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
            #expect((0...count).map { axis.start(of: $0).count } == starts)
            #expect(axis.length.count == starts.last)
            for place in 0..<axis.length.count {
                let position = axis.position(at: Pixels(place))
                #expect(sizes[position.index] > position.offset.count)
                #expect(starts[position.index] + position.offset.count == place)
            }
        }
    }

    @Test func beyondTheSheetIsItsEdge() {
        let axis = GridAxis(count: 3, standard: Pixels(10), sizes: [(1...1, .zero)])
        #expect(axis.position(at: Pixels(20)) == GridAxis.Position(index: 2, offset: Pixels(10)))
        #expect(axis.position(at: Pixels(99)) == GridAxis.Position(index: 2, offset: Pixels(10)))
        #expect(axis.position(at: Pixels(-1)) == GridAxis.Position(index: 0, offset: .zero))
        #expect(axis.start(of: 9) == Pixels(20))
        #expect(axis.start(of: -9) == .zero)
    }

    @Test func sizesOutsideTheAxisAndSizesGivenTwiceDoNotCount() {
        let axis = GridAxis(
            count: 4, standard: Pixels(10),
            sizes: [(-3...0, Pixels(1)), (0...1, Pixels(2)), (3...9, Pixels(5)), (8...9, Pixels(7))])
        #expect((0...4).map { axis.start(of: $0).count } == [0, 1, 3, 13, 18])
        #expect(axis.length == Pixels(18))
    }

    @Test func anAxisOfHiddenOnesOnlyHasNoLength() {
        let axis = GridAxis(count: 4, standard: Pixels(10), sizes: [(0...3, .zero)])
        #expect(axis.length == .zero)
        #expect(axis.position(at: Pixels(5)).offset == .zero)
    }
}
