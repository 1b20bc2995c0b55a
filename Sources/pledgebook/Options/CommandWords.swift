import Pipeline

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The words that the program was started with, no byte of them lost.
enum CommandWords {
    /// The words behind the program's name.
    static var words: [String] {
        let arguments = unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
        return unsafe arguments.dropFirst().compactMap { start in
            unsafe start.map { start in
                PathBytes.text(
                    of: unsafe UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) })
            }
        }
    }

    /// What to say of an output whose name is no text: files are written under names that every program can show. Nil when
    /// all is well.
    static func outputFault(in words: [String]) -> String? {
        let named = zip(words, words.dropFirst()).filter { ["-o", "--output"].contains($0.0) }.map(\.1)
        let joined = words.filter { $0.hasPrefix("--output=") || $0.hasPrefix("-o=") }
        guard let name = (named + joined).first(where: PathBytes.isEscaped) else { return nil }
        return "The output's name \(PathBytes.shown(name)) is not UTF-8 text. Choose another name."
    }
}
