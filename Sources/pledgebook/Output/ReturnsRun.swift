import Checks
import Pipeline
import Reports

/// Checks the returns of a run on all processors, and tells of each in its turn.
struct ReturnsRun: Sendable {
    let list: InputList
    /// The sheet to read returns from; nil reads what there is.
    let sheet: String?
    let pipeline: ReturnPipeline

    /// Checks every return.
    ///
    /// - Parameters:
    ///   - part: makes what is told of a return, for its place among the returns from 0, on any thread. Most inputs hold one
    ///     return, so it is made beside the reading for the place that comes of that, and again where it was another.
    ///   - deliver: takes each part with its return, in order, on the calling thread.
    func run<Part: Sendable>(
        _ part: @escaping @Sendable (CheckedReturn, Int) -> Part, deliver: (Part, CheckedReturn) -> Void
    ) {
        let run = self
        var told = 0
        let made = { @Sendable (all: [CheckedReturn], position: Int) in
            (position: position, all: all, part: all.count == 1 ? part(all[0], position) : nil)
        }
        OrderedConcurrentMap.run(
            list.inputs.count,
            ahead: { position in
                run.pipeline.checkAhead(run.list.inputs[position], sheet: run.sheet).map { made($0, position) }
            }, inTurn: { made(run.pipeline.check(run.list.inputs[$0], sheet: run.sheet), $0) }
        ) { position, all, made in
            for checked in all {
                let isInPlace = told == position
                deliver(isInPlace ? made ?? part(checked, told) : part(checked, told), checked)
                told += 1
            }
        }
    }
}
