import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue
@testable import Vocabulary

@Suite struct LabelledCellsTests {
    private func read(_ text: String) throws -> Return {
        try ReturnReader.read(WorkbookGrid(text).sheets, from: PublishedTable.file)
    }

    private let table = "\nReference | Proxy Value | Answer\nNT1 | 1 | 2\n"

    @Test(
        "The bidder's name is found beside its label, behind a colon, or under it",
        arguments: [
            "Bidder | Acme Ltd", "Bidder: Acme Ltd", "Supplier name: | | Acme Ltd",
            "Banner\n\n | Name of Organisation | Acme Ltd",
            "TENDERER NAME | Acme Ltd", "Company name* | Acme Ltd", "Bidder | Acme⏎Ltd",
            "Bidder (full name) | Acme Ltd", "Bidder’s name | Acme Ltd", "Bidder | | Tender ref\nAcme Ltd | | T1",
        ])
    func bidder(above: String) throws {
        #expect(try read(above + table).bidder == "Acme Ltd")
    }

    @Test(arguments: ["Tender reference | T-2026/1", "ITT reference: T-2026/1", "Contract: T-2026/1"])
    func tender(above: String) throws {
        #expect(try read(above + table).tender == "T-2026/1")
    }

    @Test("Labels are found under and beside the table, and on other visible sheets, nearest first")
    func anywhere() throws {
        #expect(try read(table + "\nBidder: Below Ltd").bidder == "Below Ltd")
        #expect(try read("Bidder: Above Ltd\n" + table + "\nBidder: Below Ltd").bidder == "Above Ltd")
        let cover = "\n@sheet Cover\nBidder | Cover Ltd"
        #expect(try read(table + cover).bidder == "Cover Ltd")
        #expect(try read("Bidder: Above Ltd\n" + table + cover).bidder == "Above Ltd")
        #expect(try read(table + "\n@sheet Cover (hidden)\nBidder | Cover Ltd").bidder == nil)
    }

    @Test("An empty field is not filled with the label of the next one, nor with the form's own instruction")
    func emptyField() throws {
        let found = try read("Bidder | | Tender reference | T1" + table)
        #expect(found.bidder == nil)
        #expect(found.tender == "T1")
        #expect(try read("Bidder\nTender reference | T1" + table).bidder == nil)
        #expect(try read("Bidder | [insert name of bidder]" + table).bidder == nil)
    }

    @Test("The label of another field, known or not, and an instruction are no values")
    func otherLabels() throws {
        let beside = try read(
            "Name of tenderer | Contract title | Procurement ref no.\nAcme Ltd | Grounds maintenance | SR/2026/14"
                + table)
        #expect(beside.bidder == "Acme Ltd")
        #expect(beside.tender == "SR/2026/14")
        #expect(try read("Tender | Award date | 1 May" + table).tender == nil)
        #expect(try read("Tender | Procurement route: | Open" + table).tender == nil)
        #expect(try read("Bidder\nInstructions: fill the grey cells" + table).bidder == nil)
        #expect(try read("Bidder | Instructions: fill the grey cells" + table).bidder == nil)
        #expect(try read("Bidder | Complete Contract Services Ltd" + table).bidder == "Complete Contract Services Ltd")
    }

    @Test(
        "A reference of the tender goes before its title",
        arguments: [
            "Contract title | | Contract number\nGrounds | | C-77", "Tender title: Grounds 2\nTender: C-77",
            "Project: Grounds\nContract ref: C-77", "Contract: C-77\nTender title: Grounds",
            "Tender title: C-77\nLot reference: 2",
        ])
    func referenceBeforeTitle(above: String) throws {
        #expect(try read(above + table).tender == "C-77")
    }

    @Test("Nothing is made up: no label, an empty value, or a hidden row")
    func nothingFound() throws {
        for above in ["Social value return", "Bidder", "Bidder:", "Bidder: ", "@hide rows 1\nBidder: Old Ltd"] {
            #expect(try read(above + table).bidder == nil)
        }
    }

    @Test("A measure that asks for a name is no label")
    func measuresAreNoLabels() throws {
        let found = try read("Reference | Question | Proxy Value | Answer\nNT1 | Company | 1 | 2")
        #expect(found.bidder == nil)
    }

    @Test(
        "What stands where a name belongs and is none leaves the bidder unnamed, and is kept to be quoted",
        arguments: [
            ("Bidder name | TBC", "TBC"), ("Supplier | n/a", "n/a"), ("Tenderer: ?", "?"), ("Company | ____", "____"),
            ("Bidder | [Name of firm]", "[Name of firm]"),
            ("Bidder | Click or tap here to enter text.", "Click or tap here to enter text."),
            ("Bidder | Your organisation's name", "Your organisation's name"), ("Bidder | 12", "12"),
            ("Bidder | 3 May 2026", "3 May 2026"), ("Bidder | jo@firm.example", "jo@firm.example"),
            ("Bidder: to be confirmed", "to be confirmed"), ("Bidder | xxxx", "xxxx"), ("Bidder", ""),
            ("Bidder\nTender reference | T1", ""),
        ])
    func placeholders(above: String, quoted: String) throws {
        let found = try read(above + table)
        #expect(found.bidder == nil)
        #expect(found.form.unnamedBidder?.text == quoted)
    }

    @Test(
        "A list of the bidder's own is no label, wherever its headings and entries stand",
        arguments: [
            "Supplier | Spend\nNorth Fencing | 1200\nEast Paving | 900",
            "Risk | Owner | Score\nLate start | Bidder | 12", "Supplier | Trade | Town\nA | B | C\nD | E | F",
            "Contractor\nNorth Fencing Ltd\nEast Paving Ltd", "Provider | Town\nNorth Fencing Ltd | Bury",
            "Company | Local or not\nNorth Fencing | yes",
        ])
    func lists(of text: String) throws {
        for whole in [table + "\n@sheet Ours\n" + text, table + "\n\n" + text] {
            let found = try read(whole)
            #expect(found.bidder == nil && found.form.unnamedBidder == nil)
        }
        #expect(try read("Bidder | Acme Ltd" + table + "\n@sheet Ours\n" + text).form.rivalLabels.isEmpty)
    }

    @Test(
        "A name is read where forms put it, whatever words it is made of",
        arguments: [
            ("1 | Bidder name | Acme Ltd", "Acme Ltd"), ("Bidder\nYour Housing Group", "Your Housing Group"),
            ("Bidder | Local Services Ltd", "Local Services Ltd"), ("Bidder | 4Ways", "4Ways"),
            ("Bidder | Enterprise", "Enterprise"), ("Company | Please Clean Ltd", "Please Clean Ltd"),
            ("Bidder | Acme Ltd\nRegistered office | Leeds\nStaff | 24", "Acme Ltd"),
            ("Tender ref | T1 | Bidder | Acme Ltd", "Acme Ltd"),
        ])
    func names(above: String, name: String) throws {
        #expect(try read(above + table).bidder == name)
    }
}
