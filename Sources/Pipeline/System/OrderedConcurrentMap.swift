#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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

/// The processors of this machine.
enum Processors {
    /// How many are switched on, at least one.
    static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// Threads that work beside the one that started them.
///
/// They are the system's own and not Dispatch's, which waits for ever when the system allows no further thread, as under
/// a tight limit on memory. Here there are then fewer, or none.
struct WorkerThreads {
    private var threads: [pthread_t] = []

    /// Starts at most `count` threads (0 or more), each of which does `body` once.
    init(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        for _ in 0..<count {
            guard let thread = Self.start(body) else { return }
            threads.append(thread)
        }
    }

    /// Whether none could be started.
    var isEmpty: Bool { threads.isEmpty }

    /// Waits until all of them are done. To be called once.
    func join() {
        for thread in threads {
            #if canImport(Glibc)
                pthread_join(thread, nil)
            #else
                unsafe pthread_join(thread, nil)
            #endif
        }
    }

    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let box = unsafe Unmanaged.passRetained(Body(run: body))
        #if canImport(Glibc)
            var thread = pthread_t()
            let code = unsafe pthread_create(
                &thread, nil,
                { box in
                    if let box = unsafe box { unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run() }
                    return nil
                }, box.toOpaque())
        #else
            var thread: pthread_t?
            let code = unsafe pthread_create(
                &thread, nil,
                { box in
                    unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run()
                    return nil
                }, box.toOpaque())
        #endif
        if code == 0 { return thread }
        unsafe box.release()
        return nil
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }
}
