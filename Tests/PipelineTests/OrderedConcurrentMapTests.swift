import Pipeline
import Synchronization
import Testing

@Suite struct OrderedConcurrentMapTests {
    @Test("Results are handed on in order, each once, however long each takes", arguments: [0, 1, 2, 3, 50, 1000])
    func order(count: Int) {
        var delivered: [Int] = []
        OrderedConcurrentMap.run(count) { position in
            // Neighbours take very different times.
            (0..<(position % 7) * 5000).reduce(position) { sum, number in sum ^ number ^ number }
        } deliver: {
            delivered.append($0)
        }
        #expect(delivered == Array(0..<count))
    }

    @Test("A piece that is too heavy to be done ahead is done in its turn, when those before it were delivered")
    func inTurn() {
        var delivered: [Int] = []
        var inTurn: [Int] = []
        OrderedConcurrentMap.run(
            50, ahead: { $0.isMultiple(of: 7) ? nil : $0 },
            inTurn: { position in
                inTurn.append(position)
                return delivered == Array(0..<position) ? position : -1
            }
        ) { delivered.append($0) }
        #expect(delivered == Array(0..<50))
        #expect(inTurn == [0, 7, 14, 21, 28, 35, 42, 49])
    }

    @Test("While one piece takes long, only a few are done ahead of it")
    func lead() {
        let most = Mutex(0)
        let delivered = Mutex(0)
        OrderedConcurrentMap.run(2000) { position in
            let ahead = position - delivered.withLock { $0 }
            most.withLock { $0 = max($0, ahead) }
        } deliver: {
            delivered.withLock { $0 += 1 }
        }
        #expect(most.withLock { $0 } < 2000 / 2)
    }
}
