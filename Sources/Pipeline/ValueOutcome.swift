package import Returns

/// What became of one return that was to be valued into a workbook.
package struct ValueOutcome: Sendable {
    /// The return as it was checked.
    package let checked: CheckedReturn
    /// The path of the workbook; nil when none was written.
    package let written: String?
    /// Why none was written; nil when one was, or when the return itself was refused.
    package let fault: OutputFault?

    /// The exit code that this outcome asks for.
    package func status(isStrict: Bool) -> ExitStatus {
        max(ExitStatus(checked, isStrict: isStrict), fault?.status ?? .ready)
    }
}
