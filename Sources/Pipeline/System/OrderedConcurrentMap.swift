/// Does many pieces of work on all processors, and hands on what comes of them in order.
package enum OrderedConcurrentMap {
    /// Does `work` for every position from 0 up to `count`, as many at once as the machine has processors, and gives
    /// `deliver` each result in order of the positions, on the calling thread, as soon as it is there.
    ///
    /// Of a piece that takes long only a few are done ahead, so memory does not grow with the number of pieces.
    ///
    /// - Parameter piecesPerProcessor: How many are done at once for each processor: more than one where pieces wait for
    ///   the disk, so that others use the processor meanwhile.
    package static func run<Result: Sendable>(
        _ count: Int, piecesPerProcessor: Int = 1, _ work: @escaping @Sendable (Int) -> Result,
        deliver: (Result) -> Void
    ) {
        let atOnce = Processors.count * max(1, piecesPerProcessor)
        let pile = BoundedWorkQueue<Result>(count: count, lead: atOnce * 8)
        let helpers = WorkerThreads(max(0, min(atOnce, count) - 1)) {
            while let position = pile.takePosition() { pile.put(work(position), at: position) }
        }
        while pile.delivered < count {
            if let result = pile.takeNextResult() {
                deliver(result)
            } else if let position = pile.takePositionAtOnce() {
                pile.put(work(position), at: position)
            } else {
                pile.waitForResult()
            }
        }
        helpers.join()
    }

    /// The same, where a piece may turn out to be too heavy to be done ahead of its turn, beside others.
    ///
    /// - Parameters:
    ///   - ahead: does a piece ahead of its turn; nil leaves it for later.
    ///   - inTurn: does such a piece on the calling thread, when those before it were delivered.
    package static func run<Result: Sendable>(
        _ count: Int, piecesPerProcessor: Int = 1, ahead: @escaping @Sendable (Int) -> Result?,
        inTurn: (Int) -> Result, deliver: (Result) -> Void
    ) {
        var position = 0
        run(count, piecesPerProcessor: piecesPerProcessor, ahead) { result in
            deliver(result ?? inTurn(position))
            position += 1
        }
    }
}
