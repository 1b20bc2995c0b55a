import XLSXWriter

/// What C libraries print by themselves.
package enum LibraryOutput {
    /// Keeps it off standard error for the rest of the process, as every fault is told in words of our own. For the
    /// command line alone, which writes to standard error by its descriptor: whatever else goes through C's `stderr`
    /// is not seen either.
    package static func silence() {
        LibraryMessages.silence()
    }
}
