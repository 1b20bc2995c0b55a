import ArgumentParser
import Pipeline
import Vocabulary

/// Paths of returns in one word of the command line: one, or the many of a run of words that was folded.
///
/// The argument parser takes a time for each word that grows with the number of words: 8,000 paths took 2 seconds. So
/// whatever takes any number of words on the command line takes them as these.
struct ReturnPaths: ExpressibleByArgument {
    let paths: [String]

    init(argument: String) {
        paths = argument.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
    }

    /// The system ends words with it, so no word contains it.
    private static let separator: UInt8 = 0

    /// From how many words on a run is folded.
    private static let longRun = 64

    /// The words of a command line, long runs of words that are no options folded into one word each.
    ///
    /// The first word of a run may be a command or an option's value, and the second a command's command. They stay as
    /// they are.
    static func folding(_ words: some Sequence<String>) -> [String] {
        var folded: [String] = []
        var run: [String] = []
        func endRun() {
            if run.count < longRun {
                folded += run
            } else {
                folded += run.prefix(2)
                folded.append(run.dropFirst(2).joined(separator: "\0"))
            }
            run = []
        }
        for word in words {
            if word.utf8.first == UInt8(ascii: "-") {
                endRun()
                folded.append(word)
            } else {
                run.append(word)
            }
        }
        endRun()
        return folded
    }
}

extension [ReturnPaths] {
    /// The paths of all words, as they were given.
    var paths: [String] { flatMap(\.paths) }
}

/// The first words of a command line: a command, and the command of one that has some.
enum CommandName {
    /// What to say of a word that stands where a command's name belongs and is none; nil when all is well.
    ///
    /// Only a word that no file's name looks like is taken for one: a point or a slash makes a path.
    static func fault(in words: [String], of command: any ParsableCommand.Type) -> String? {
        let commands = command.configuration.subcommands
        guard !commands.isEmpty, let word = words.first, word.utf8.first != UInt8(ascii: "-"), word != "help" else {
            return nil
        }
        if let named = commands.first(where: { name(of: $0) == word || $0.configuration.aliases.contains(word) }) {
            return fault(in: Array(words.dropFirst()), of: named)
        }
        let names = commands.filter { $0.configuration.shouldDisplay }.map(name)
        let aliases = commands.flatMap { $0.configuration.aliases }
        let isPath = word.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
        // A word of four letters is no misspelling of another of four when most of them differ.
        let limit = max(1, min(2, word.count / 2))
        let nearest = isPath || word.utf8.count > 40 ? nil : ClosestMatch.of(word, in: names + aliases, limit: limit)
        let hint =
            nearest.map { "Did you mean \"\($0)\"?" }
            ?? "The commands are \(names.joined(separator: ", "))."
        return "\"\(word)\" is not a command. \(hint)"
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? "\(command)".lowercased()
    }
}

/// The words that the program was started with, no byte of them lost.
enum CommandWords {
    /// The words behind the program's name.
    static var words: [String] {
        let arguments = unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
        return unsafe arguments.dropFirst().compactMap { unsafe $0.map { unsafe PathBytes.text(ofCString: $0) } }
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

/// Words of a command line that start like an option of one letter and are none, as names of files may.
enum StrayOption {
    /// The first such word; nil when there is none. Words behind "--" are never options.
    static func first(in words: some Sequence<String>) -> String? {
        words.prefix { $0 != "--" }.first { word in
            // "-o=form.xlsx" names its value in the same word. Signs are told by bytes, as shells tell them.
            let bytes = Array(word.utf8.prefix(3))
            let (dash, equals) = (UInt8(ascii: "-"), UInt8(ascii: "="))
            return bytes.count > 2 && bytes[0] == dash && bytes[1] != dash && bytes[2] != equals
        }
    }
}
