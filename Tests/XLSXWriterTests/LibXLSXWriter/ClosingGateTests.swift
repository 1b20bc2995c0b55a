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

    @Test func thoseOfOneDateAreInsideTogether() async {
        let gate = ClosingGate()
        let tally = Tally()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    gate.pass(date: 7) {
                        _ = tally.enter(7)
                        // Waits for the other, at most five seconds.
                        for _ in 0..<5000 where tally.most < 2 { usleep(1000) }
                        tally.leave(7)
                    }
                }
            }
        }
        #expect(tally.most == 2)
    }
}
