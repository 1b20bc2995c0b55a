import Foundation
import Synchronization
import Testing

@testable import XLSXWriter

@Suite struct ClosingGateTests {
    /// Who is inside a gate, by date, and the most there ever were.
    private final class Tally: Sendable {
        private let state = Mutex((inside: [Int: Int](), most: 0, passed: 0))

        /// Counts one in, and gives the dates inside.
        func enter(_ date: Int) -> [Int] {
            state.withLock { state in
                state.inside[date, default: 0] += 1
                state.most = max(state.most, state.inside.values.reduce(0, +))
                return state.inside.filter { $0.value > 0 }.keys.sorted()
            }
        }

        func leave(_ date: Int) {
            state.withLock { state in
                state.inside[date, default: 0] -= 1
                state.passed += 1
            }
        }

        var most: Int { state.withLock { $0.most } }
        var passed: Int { state.withLock { $0.passed } }
    }

    @Test func onlyOneDateIsInsideAtATimeAndAllGetThrough() async {
        let gate = ClosingGate()
        let tally = Tally()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    let date = number % 3
                    gate.pass(date: date) {
                        #expect(tally.enter(date) == [date])
                        usleep(50)
                        tally.leave(date)
                    }
                }
            }
        }
        #expect(tally.passed == 400)
    }

    /// On threads of its own: other tests may keep every thread that tasks run on busy.
    @Test func thoseOfOneDateAreInsideTogether() {
        let gate = ClosingGate()
        let tally = Tally()
        for _ in 0..<2 {
            Thread.detachNewThread {
                gate.pass(date: 7) {
                    _ = tally.enter(7)
                    for _ in 0..<30_000 where tally.most < 2 { usleep(1000) }
                    tally.leave(7)
                }
            }
        }
        for _ in 0..<60_000 where tally.passed < 2 { usleep(1000) }
        #expect(tally.most == 2)
    }
}
