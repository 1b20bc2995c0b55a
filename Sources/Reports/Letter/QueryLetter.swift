package import Findings
import SpreadsheetModel
package import Valuation

/// The letter that goes to a bidder with its form: what must be settled, what to confirm, and how.
package enum QueryLetter {
    /// The letter as plain text.
    ///
    /// - Parameters:
    ///   - findings: what the bidder is asked, in order; nothing else goes in.
    ///   - attachment: the name of the form that goes with it.
    package static func text(_ valued: ValuedReturn, findings: [Finding], attachment: String) -> String {
        let name = PlainText.printable(valued.source.file.name)
        let tender = valued.framework?.tender.title ?? valued.source.tender
        let subject = ["Subject: questions about your social value return", tender.map(PlainText.printable)]
        var parts = [
            subject.compactMap(\.self).joined(separator: ", "),
            "Dear \(valued.source.bidder.map(PlainText.printable) ?? "bidder"),",
        ]
        guard !findings.isEmpty else {
            parts.append(wrapped("We have checked your return, \(name), and have no questions about it."))
            return (parts + [closing]).joined(separator: "\n\n") + "\n"
        }
        parts.append(wrapped("We have checked your return, \(name), and need your help with the following."))
        let numbered = Array(findings.enumerated())
        parts += block("What must be settled", numbered.filter { $1.severity == .stop })
        parts += block("What we ask you to confirm", numbered.filter { $1.severity < .stop })
        parts.append(
            wrapped(
                "The form \(PlainText.printable(attachment)) goes with this letter. It holds your answers, and marks each "
                    + "cell in question. The cells named above are those of the file you sent; the form's first sheet "
                    + "leads to each under the same number. Change what needs changing, save it as an Excel workbook (.xlsx), and send it "
                    + "back. Where nothing needs changing, tell us so."))
        return (parts + [closing]).joined(separator: "\n\n") + "\n"
    }

    private static let closing = "Yours faithfully"

    private static func block(_ heading: String, _ findings: [(offset: Int, element: Finding)]) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["\(heading):"] + findings.map { item($1, number: $0 + 1) }
    }

    private static func item(_ finding: Finding, number: Int) -> String {
        let sheet = finding.location.sheet.map(PlainText.printable)
        let place = [sheet.map { "sheet \($0)" }, finding.location.cell.map { "cell \($0)" }].compactMap(\.self)
        let head = "\(number). " + (place.isEmpty ? "" : place.joined(separator: ", ") + ": ")
        return PlainText.wrapped(
            head + PlainText.printable(finding.message) + " " + PlainText.printable(finding.request), width: 73,
            indent: "   ")
    }

    private static func wrapped(_ text: String) -> String { PlainText.wrapped(text, width: 76, indent: "") }
}
