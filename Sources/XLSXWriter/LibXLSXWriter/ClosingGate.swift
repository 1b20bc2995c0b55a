#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets workbooks be closed at the same time, as long as they carry the same created date.
///
/// Closing is where libxlsxwriter spends its time, and it formats the created date with C's `gmtime`, whose result is
/// one buffer for all threads: two workbooks with different dates, closed at once, could get each other's. With the
/// same date they write the same bytes into that buffer, which harms nobody. So closings of one date go through
/// together, and those of another wait until the last of them is out. Returns made from one form carry the date the
/// form was made, so a folder of them is closed on all cores.
@safe final class ClosingGate: @unchecked Sendable {
    // Sendable by hand: `date`, `inside` and `waiting` are read and changed only while `mutex` is held, and both
    // pointers stay the same from `init` on.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var date = 0
    private var inside = 0
    private var waiting: [Int: Int] = [:]

    /// The one gate of the process, as `gmtime` has one buffer.
    static let shared = ClosingGate()

    init() {
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(changed)
        unsafe pthread_mutex_destroy(mutex)
        unsafe changed.deallocate()
        unsafe mutex.deallocate()
    }

    /// Runs a body that formats a date, at a moment when no other date is being formatted.
    func pass<Result>(date wanted: Int, _ body: () -> Result) -> Result {
        enter(wanted)
        defer { leave() }
        return body()
    }

    private func enter(_ wanted: Int) {
        unsafe pthread_mutex_lock(mutex)
        // Nobody joins those inside while another date waits, or it could wait for ever.
        while inside > 0, date != wanted || waiting.contains(where: { $0.key != wanted && $0.value > 0 }) {
            waiting[wanted, default: 0] += 1
            unsafe pthread_cond_wait(changed, mutex)
            waiting[wanted, default: 1] -= 1
        }
        if waiting[wanted] == 0 { waiting[wanted] = nil }
        date = wanted
        inside += 1
        unsafe pthread_mutex_unlock(mutex)
    }

    private func leave() {
        unsafe pthread_mutex_lock(mutex)
        inside -= 1
        if inside == 0 { unsafe pthread_cond_broadcast(changed) }
        unsafe pthread_mutex_unlock(mutex)
    }
}
