import Synchronization

/// What keeps calls apart that libxlsxwriter cannot make at the same time.
enum LibraryLock {
    /// Closing formats the created date with C's `gmtime`, whose result is shared by all threads: two workbooks
    /// closed at once could get each other's date.
    static let closing = Mutex<Void>(())
}
