import Synchronization

/// The hidden names in the folders that this process has written to, each folder listed once.
///
/// What is looked for among them are leftovers of an hour ago, so what came later does not matter; and a folder that a
/// thousand workbooks go to is not listed a thousand times, which took longer with each of them.
final class HiddenNames: Sendable {
    /// Those of this process.
    static let shared = HiddenNames()

    private let known = Mutex<[String: [String]]>([:])

    /// The hidden names in a folder when it was first asked for.
    func names(in folder: String) -> [String] {
        if let names = known.withLock({ $0[folder] }) { return names }
        let names = FileSystem.names(in: folder, isHiddenOnly: true)
        known.withLock { $0[folder] = names }
        return names
    }
}
