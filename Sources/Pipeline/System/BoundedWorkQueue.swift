import Dispatch
import Synchronization

/// The positions that several threads take their work from, and the results until they are handed on in order.
final class BoundedWorkQueue<Result: Sendable>: Sendable {
    private struct State {
        var next = 0
        var delivered = 0
        var results: [Int: Result] = [:]
    }

    private let count: Int
    private let state = Mutex(State())
    /// How many more may be begun before the first that is not handed on yet has to be.
    private let room = DispatchSemaphore(value: 0)
    /// Signalled for every result that is put.
    private let results = DispatchSemaphore(value: 0)

    /// - Parameter lead: how many pieces of work may be begun and not handed on.
    init(count: Int, lead: Int) {
        self.count = count
        for _ in 0..<lead { room.signal() }
    }

    /// How many results were handed on.
    var delivered: Int { state.withLock { $0.delivered } }

    /// The next position, as soon as there is room for it; nil when all are taken.
    func takePosition() -> Int? {
        room.wait()
        return nextPosition()
    }

    /// The next position; nil when all are taken, or there is no room at the moment.
    func takePositionAtOnce() -> Int? {
        room.wait(timeout: .now()) == .success ? nextPosition() : nil
    }

    private func nextPosition() -> Int? {
        let position: Int? = state.withLock { state in
            guard state.next < count else { return nil }
            state.next += 1
            return state.next - 1
        }
        // The room that was taken for nothing lets another thread find out that all is done.
        if position == nil { room.signal() }
        return position
    }

    /// Keeps the result of a position until its turn comes.
    func put(_ result: Result, at position: Int) {
        state.withLock { $0.results[position] = result }
        results.signal()
    }

    /// The first result that was not handed on, to be handed on now; nil when it is not there yet.
    func takeNextResult() -> Result? {
        let result: Result? = state.withLock { state in
            guard let result = state.results.removeValue(forKey: state.delivered) else { return nil }
            state.delivered += 1
            return result
        }
        if result != nil { room.signal() }
        return result
    }

    /// Waits for a result that another thread is working on.
    func waitForResult() {
        results.wait()
    }
}
