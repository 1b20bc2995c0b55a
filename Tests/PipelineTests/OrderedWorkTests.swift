import Pipeline
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
    @Test("Results are handed on in order, each once, however long each takes", arguments: [0, 1, 2, 3, 50, 1000])
    func order(count: Int) {
        var delivered: [Int] = []
        OrderedWork.run(count) { position in
            // Neighbours take very different times.
            (0..<(position % 7) * 5000).reduce(position) { sum, number in sum ^ number ^ number }
        } deliver: {
            delivered.append($0)
        }
        #expect(delivered == Array(0..<count))
    }

    @Test("While one piece takes long, only a few are done ahead of it")
    func lead() {
        let most = Mutex(0)
        let delivered = Mutex(0)
        OrderedWork.run(2000) { position in
            let ahead = position - delivered.withLock { $0 }
            most.withLock { $0 = max($0, ahead) }
        } deliver: {
            delivered.withLock { $0 += 1 }
        }
        #expect(most.withLock { $0 } < 2000 / 2)
    }
}
