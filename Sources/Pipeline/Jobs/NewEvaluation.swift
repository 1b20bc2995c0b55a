import Checks
import CouncilFramework
package import Findings
import Layouts
package import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Writes the evaluation workbook of a tender, prefilled from its returns.
package struct NewEvaluation: Sendable {
    /// One for each bidder and lot, by bidder.
    package let bids: [Bid]
    /// Why files could not be read, in the order given.
    package let refusals: [Refusal]
    private let remarks: [EvaluationRemark]
    private let framework: Framework

    /// Reads the returns of a list.
    ///
    /// - Parameter sheet: the name of the sheet to read returns from; nil reads what there is.
    package init(of list: InputList, sheet: String? = nil, framework: Framework, pipeline: ReturnPipeline) {
        var sent: [SentReturn] = []
        var refused: [(name: String, refusal: Refusal)] = []
        ReturnRun(inputs: list.inputs, sheet: sheet, pipeline: pipeline).run { all, _ in
            all.map { checked in
                (sent: SentReturn(checked), refusal: checked.refusal.map { (checked.shownName, $0) })
            }
        } deliver: { all in
            sent += all.compactMap(\.sent)
            refused += all.compactMap(\.refusal)
        }
        self.framework = framework
        refusals = refused.map(\.refusal)
        let groups = SentReturn.grouped(sent)
        bids = groups.map(SentReturn.bid)
        let hasLots = bids.contains { $0.lot != nil }
        remarks =
            groups.compactMap { SentReturn.remark(on: $0, hasLots: hasLots) }
            + refused.map { name, refusal in
                EvaluationRemark(
                    name,
                    "\(refusal.message) If its bidder takes part, add a row to Bids and put this file's name under Return."
                )
            }
    }

    /// How many rows of scores there are to fill in.
    package var scoreCount: Int { workbook.scoreCount }

    private var workbook: EvaluationWorkbook {
        EvaluationWorkbook(framework: framework, bids: bids, remarks: remarks, version: ToolVersion.current)
    }

    /// Writes the workbook, and reads it back before it gets its name.
    ///
    /// - Throws: ``RunFault`` when it cannot be written, or no return could be read.
    package func write(to path: String, replacing: Bool) throws(RunFault) {
        guard !bids.isEmpty else {
            throw RunFault(
                message: "None of the returns could be read, so no evaluation workbook was written.", status: .refused)
        }
        do {
            try VerifiedWorkbook.write(workbook.plan(), to: path, replacing: replacing)
        } catch {
            throw RunFault(writing: error)
        }
    }
}

/// What the evaluation workbook says of one return that was read.
private struct SentReturn: Sendable {
    let fileName: String
    /// The bidder; the file's name where the return names none.
    let bidder: String
    let namesBidder: Bool
    let lot: String?
    /// What tells its content from another's.
    let digest: [String]

    /// Nil for a file that was refused.
    init?(_ checked: CheckedReturn) {
        guard case .success(let valued) = checked.outcome else { return nil }
        fileName = checked.fileName
        bidder = CellText.line(valued.source.bidder ?? checked.shownName, limit: 250)
        namesBidder = valued.source.bidder != nil
        lot = valued.source.lot.map { CellText.line($0, limit: 250) }
        digest = [checked.file?.sha256 ?? checked.shownName, checked.part ?? ""]
    }

    /// The returns of each bidder and lot, by bidder, then lot. A file that was given twice counts once.
    static func grouped(_ sent: [SentReturn]) -> [[SentReturn]] {
        var seen: Set<[String]> = []
        let distinct = sent.filter { seen.insert($0.digest).inserted }
        let groups = Dictionary(grouping: distinct) { BidKey($0.bidder, lot: $0.lot) }
        return groups.keys.sorted().compactMap { groups[$0] }
    }

    /// The bid of a group; which of several files counts is the officers' to say.
    static func bid(_ group: [SentReturn]) -> Bid {
        Bid(group[0].bidder, lot: group[0].lot, fileName: group.count == 1 ? group[0].fileName : nil)
    }

    /// What officers have to settle about a group; nil when all is well.
    static func remark(on group: [SentReturn], hasLots: Bool) -> EvaluationRemark? {
        let (first, names) = (group[0], group.map(\.fileName).sorted().joined(separator: ", "))
        var sentences: [String] = []
        if group.count > 1 {
            let lot = first.lot.map { " for \($0)" } ?? ""
            sentences.append(
                "\(first.bidder) sent \(group.count) returns\(lot). On Bids, put the name of the file that counts under "
                    + "Return.")
        }
        if !first.namesBidder {
            sentences.append(
                "This return does not name its bidder. Bids has the file's name instead: ask whose it is.")
        }
        if hasLots, first.lot == nil {
            sentences.append(
                "This return does not say which lot it is for. Type the lot on Bids.")
        }
        return sentences.isEmpty ? nil : EvaluationRemark(names, sentences.joined(separator: " "))
    }
}
