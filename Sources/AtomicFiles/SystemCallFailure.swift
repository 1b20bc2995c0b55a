/// A system call that failed, with the system's error number.
struct SystemCallFailure: Error {
    /// The error number, such as `ENOSPC`.
    let errno: Int32
}
