package import Foundation

/// A folder of its own for one test, removed with everything in it when the test is over.
package final class ScratchFolder {
    /// The folder's path.
    package let path: String

    package init() throws {
        path = NSTemporaryDirectory() + "pledgebook-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    package func file(_ name: String) -> String { path + "/" + name }

    /// The names of everything in the folder, hidden files included.
    package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// The bytes of a file.
package func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
