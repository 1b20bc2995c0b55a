import ArgumentParser
import Pipeline

extension ParsableCommand {
    /// Does what may fail as a whole: its fault is told on standard error and ends the command with its exit code.
    func reporting<Value>(_ body: () throws(RunFault) -> Value) throws(ExitCode) -> Value {
        do throws(RunFault) {
            return try body()
        } catch {
            StandardStream.error.tell(error.message)
            throw ExitCode(error.status.rawValue)
        }
    }
}
