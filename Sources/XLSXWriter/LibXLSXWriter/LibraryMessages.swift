import CXLSXWriter

/// What libxlsxwriter prints by itself.
package enum LibraryMessages {
    /// Keeps libxlsxwriter's own warnings off standard error, for the rest of the process: every fault reaches the
    /// caller as an ``XLSXWriterError`` with a sentence of its own.
    ///
    /// They go through C's `stderr`, so this is for programs that write to standard error by its descriptor. Once is
    /// enough.
    package static func silence() {
        pledgebook_silence_stdio()
    }
}
