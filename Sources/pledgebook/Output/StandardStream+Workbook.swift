import Pipeline

extension StandardStream {
    /// Sends the bytes of a workbook to standard output, and says on standard error when they were not taken.
    static func send(workbook bytes: [UInt8]) -> ExitStatus {
        if output.write(bytes) { return .ready }
        error.write("The workbook could not be written to standard output.\n")
        return .inputOutputFault
    }
}
