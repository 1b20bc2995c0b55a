import Foundation

/// A finished run of a program.
package struct Command {
    /// The exit status; 128 and the signal's number when a signal ended it.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: String
    /// What it wrote to standard error.
    package let errors: String

    /// Runs a program found on the path, or at a path of its own, and waits for it.
    ///
    /// - Parameter environment: variables set besides those of the tests.
    package init(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let scratch = try ScratchFolder()
        // Files, not pipes: a program that writes much to one while the other is read would wait for ever.
        process.standardOutput = try Self.handle(scratch.file("output"))
        process.standardError = try Self.handle(scratch.file("errors"))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
        output = String(decoding: try bytes(of: scratch.file("output")), as: UTF8.self)
        errors = String(decoding: try bytes(of: scratch.file("errors")), as: UTF8.self)
    }

    /// Runs a program that must succeed, and gives its standard output.
    @discardableResult
    package static func run(_ program: String, _ arguments: [String]) throws -> String {
        let command = try Command(program, arguments)
        guard command.status == 0 else {
            throw Failure(command: program, arguments: arguments, status: command.status, errors: command.errors)
        }
        return command.output
    }

    /// A program that did not succeed.
    package struct Failure: Error {
        let command: String
        let arguments: [String]
        let status: Int32
        let errors: String
    }

    private static func handle(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}
