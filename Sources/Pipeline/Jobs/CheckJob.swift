package import Checks

/// Reads, values and checks returns, and writes nothing.
package struct CheckJob: Sendable {
    private let returns: ReturnRun

    /// A job for the returns of a list.
    ///
    /// - Parameter sheet: the name of the sheet to read returns from; nil reads what there is.
    package init(of list: InputList, sheet: String? = nil, pipeline: ReturnPipeline) {
        returns = ReturnRun(inputs: list.inputs, sheet: sheet, pipeline: pipeline)
    }

    /// Checks every return.
    ///
    /// - Parameters:
    ///   - part: makes what is said of a return, for its place among the returns from 0, on any thread. Most inputs hold one
    ///     return, so it is made beside the reading for the place that comes of that, and again where it was another.
    ///   - deliver: takes each part with its return, in order, on the calling thread.
    package func run<Part: Sendable>(
        _ part: @escaping @Sendable (CheckedReturn, Int) -> Part, deliver: (Part, CheckedReturn) -> Void
    ) {
        var delivered = 0
        returns.run { all, position in
            (position: position, all: all, part: all.count == 1 ? part(all[0], position) : nil)
        } deliver: { position, all, made in
            for checked in all {
                let isInPlace = delivered == position
                deliver(isInPlace ? made ?? part(checked, delivered) : part(checked, delivered), checked)
                delivered += 1
            }
        }
    }
}
