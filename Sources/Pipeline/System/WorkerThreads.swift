#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
