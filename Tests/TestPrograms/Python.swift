import Foundation

/// Python with the libraries that read workbooks, in an environment of its own that `Scripts/make-python` makes once.
package enum Python {
    /// Runs a program text that must succeed, and gives its standard output.
    @discardableResult
    package static func run(_ program: String, _ arguments: String...) throws -> String {
        try run(program, arguments)
    }

    /// The same with a list of arguments.
    package static func run(_ program: String, _ arguments: [String]) throws -> String {
        try Command.run(environment.get(), ["-c", program] + arguments)
    }

    /// The interpreter. It is required: where it cannot be made, the tests that ask for it fail.
    private static let environment = Result<String, any Error> {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Scripts/make-python").path
        return try Command.run(script, []).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
