import Foundation
import TestPrograms

/// The built command, which lies beside the test runner.
enum Pledgebook {
    /// Runs the command as a person would.
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command {
        try Command(path, arguments, environment: environment)
    }

    /// The command's path.
    static let path: String = {
        let runner = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        return runner.deletingLastPathComponent().appendingPathComponent("pledgebook").path
    }()
}
