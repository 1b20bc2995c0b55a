/// Why an output was not written: the sentence for a person and the exit code.
package struct OutputFault: Error, Hashable {
    package let message: String
    package let status: ExitStatus
}
