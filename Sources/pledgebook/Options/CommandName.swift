import ArgumentParser
import Vocabulary

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
