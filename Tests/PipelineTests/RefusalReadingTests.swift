import Testing
import XLSXReader

@testable import Findings
@testable import Pipeline

@Suite("What to do about a file that cannot be read hangs on whose it is")
struct RefusalReadingTests {
    private func message(_ bytes: [UInt8], _ owner: FileOwner, limits: ReadLimits = .untrusted) -> String? {
        do throws(XLSXReaderError) {
            _ = try WorkbookFile.open(bytes, named: "acme.xlsx", limits: limits)
            return nil
        } catch {
            return Refusal(reading: error, owner: owner).message
        }
    }

    @Test("a return is asked for again, a council's workbook is not")
    func owners() {
        let pdf = Array("%PDF-1.7\n".utf8)
        let facts = "acme.xlsx is a PDF document, not a workbook. "
        #expect(message(pdf, .bidder) == facts + "Ask the bidder for the workbook (.xlsx).")
        #expect(message(pdf, .council) == facts + "Give the council's workbook (.xlsx), or the same as JSON (.json).")
        #expect(message(pdf, .anyone) == facts + "Give the workbook (.xlsx).")
        #expect(message([], .bidder) == "acme.xlsx is empty. Ask the bidder to send it again.")
        let old: [UInt8] = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]
        for owner in [FileOwner.bidder, .council, .anyone] {
            #expect(message(old, owner)?.hasSuffix("save it as Excel Workbook (.xlsx), then use that file.") == true)
        }
        var limits = ReadLimits.untrusted
        limits.fileBytes = 3
        let size = "acme.xlsx is larger than is accepted: the size of the file in bytes is 9, and the limit is 3. "
        #expect(message(pdf, .bidder, limits: limits) == size + "Ask the bidder for a smaller file.")
        #expect(message(pdf, .anyone, limits: limits) == size + "Give a smaller file.")
    }

    @Test("a damaged file is asked for again", arguments: [FileOwner.bidder, .council, .anyone])
    func damaged(_ owner: FileOwner) {
        let text = message([0x50, 0x4B, 0x03, 0x04, 0, 0], owner)
        #expect(text?.contains("damaged") == true)
        #expect(text?.contains("bidder") == (owner == .bidder))
    }
}
