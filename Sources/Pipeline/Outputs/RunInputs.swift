/// The files that a run reads. None of them is ever written to, whatever the run is told to replace.
package struct RunInputs {
    private var paths: [FileIdentity: String] = [:]

    /// The inputs at some paths; nil stands for an option that was not given. Cost: one look at each file.
    package init(_ paths: [String?]) {
        for case let path? in paths {
            guard let file = FileIdentity(path: path) else { continue }
            self.paths[file] = self.paths[file] ?? path
        }
    }

    /// Refuses outputs of which one is an input, under this name or another. Asked before anything is written.
    ///
    /// - Throws: ``RunFault`` for the first that is one. Cost: one look at each path.
    package func protect(from outputs: [String]) throws(RunFault) {
        for output in outputs {
            guard let input = FileIdentity(path: output).flatMap({ paths[$0] }) else { continue }
            let subject = input == output ? "\(output) is" : "\(output) is the same file as \(input),"
            throw RunFault(
                message: "\(subject) an input of this command, and inputs are never changed. Nothing was written. "
                    + "Name another place with -o.",
                status: .cannotCreate)
        }
    }
}
