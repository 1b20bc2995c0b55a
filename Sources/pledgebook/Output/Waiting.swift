import Dispatch
import Synchronization

/// Lets the main thread wait for work that runs as tasks.
///
/// The command's own `main` is not asynchronous: an asynchronous one gives the main thread to Dispatch, which waits for
/// ever when the system allows no further thread, as under a tight limit on memory. So only the command that works on
/// many files at once uses tasks, and waits for them here.
enum Waiting {
    /// The result of `work`, which runs on other threads while this one sleeps.
    static func result<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value? {
        let box = Box<Value>()
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            let value = await work()
            box.value.withLock { $0 = value }
            isDone.signal()
        }
        isDone.wait()
        return box.value.withLock { $0 }
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
