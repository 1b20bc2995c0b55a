package import Layouts
import Returns

/// Values one return into a workbook, or several into a folder of workbooks.
package struct ValueJob: Sendable {
    private let pairs: [(input: String, output: String)]
    private let basis: ValuationBasis
    private let replacing: Bool
    private let pipeline: ReturnPipeline

    /// A job for some returns.
    ///
    /// - Parameters:
    ///   - output: the workbook's path for one return, the folder for several. The folder is made when it is missing.
    /// - Throws: ``OutputFault`` when the folder cannot be made, or two returns would share a workbook.
    package init(
        returns: [String], output: String, basis: ValuationBasis, replacing: Bool, pipeline: ReturnPipeline
    ) throws(OutputFault) {
        self.pipeline = pipeline
        self.basis = basis
        self.replacing = replacing
        pairs = try OutputPlan.pairs(returns, output: output, suffix: "valued")
    }

    /// Values every return in turn; one that fails does not stop the others.
    package func run() -> [ValueOutcome] {
        pairs.map { pair in
            let checked = pipeline.check(pair.input)
            guard case .success(let valued) = checked.outcome else {
                return ValueOutcome(checked: checked, written: nil, fault: nil)
            }
            do {
                try pipeline.write(
                    valued, findings: checked.findings, basis: basis, to: pair.output, replacing: replacing)
                return ValueOutcome(checked: checked, written: pair.output, fault: nil)
            } catch {
                let fault = OutputFault(message: WriteFault.message(error), status: ExitStatus(writing: error))
                return ValueOutcome(checked: checked, written: nil, fault: fault)
            }
        }
    }
}
