import Checks

/// The one shape of every job over returns: each input is read, checked and worked on by itself, on all processors, and what
/// comes of it is delivered in the order given. An input that fails does not stop the others.
struct ReturnRun: Sendable {
    /// What is taken as returns.
    let inputs: [ReturnInput]
    /// The sheet to read returns from; nil reads what there is.
    let sheet: String?
    /// Stages 1 to 5.
    let pipeline: ReturnPipeline
    /// How many inputs are worked on at once for each processor: more than one where the work waits for the disk.
    var piecesPerProcessor = 1

    /// Does `work` with the returns of every input.
    ///
    /// - Parameters:
    ///   - work: on any thread, with the returns of an input, never none, and the input's position from 0.
    ///   - deliver: takes each result in order, on the calling thread.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable ([CheckedReturn], Int) -> Result, deliver: (Result) -> Void
    ) {
        let run = self
        OrderedConcurrentMap.run(
            inputs.count, piecesPerProcessor: piecesPerProcessor,
            ahead: { position in
                run.pipeline.checkAhead(run.inputs[position], sheet: run.sheet).map { work($0, position) }
            }, inTurn: { work(run.pipeline.check(run.inputs[$0], sheet: run.sheet), $0) }, deliver: deliver)
    }
}
