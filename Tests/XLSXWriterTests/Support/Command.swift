import Foundation

/// A program that the tests ask about our files, because it is not ours.
enum Command {
    /// Runs a program found on the path and gives its standard output; throws when it fails or is not installed.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(command: program, arguments: arguments, status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// A program that did not succeed.
    struct Failure: Error {
        let command: String
        let arguments: [String]
        let status: Int32
    }
}
