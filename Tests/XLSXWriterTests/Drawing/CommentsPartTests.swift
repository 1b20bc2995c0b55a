import SpreadsheetModel
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

@Suite struct CommentsPartTests {
    private func differences(_ comments: [CommentPlan]) throws -> [Difference] {
        var sheet = SheetPlan(name: "S")
        sheet.comments = comments
        let reference = try ReferenceWorkbook(WorkbookPlan(sheets: [sheet])).part("xl/comments1.xml")
        return Difference.between(try parsed(CommentsPart(sheet).write).namingAuthors, and: reference.namingAuthors)
    }

    @Test(arguments: [
        "Check <this> & \"that\"", "Two\nlines", "_x0041_ \u{1}\r", "👩🏽‍🚀 שלום", String(repeating: "long ", count: 6553),
        " space before", "space after ", "line after\n", "tab after\t",
    ])
    func theWordsAreThoseOfThePlan(_ text: String) throws {
        let differences = try differences([CommentPlan(cell("B2"), text, author: "Officer")])
        #expect(differences.beyond(ToleratedDifference.comments) == [])
    }

    @Test func everyCommentKeepsItsAuthorAndComesInTheOrderOfTheCells() throws {
        let comments = [
            CommentPlan(cell("C9"), "c", author: "A & <B>"), CommentPlan(cell("B2"), "b", author: "Officer"),
            CommentPlan(cell("A2"), "a"), CommentPlan(cell("XFD1048576"), "last", author: "Officer"),
        ]
        #expect(try differences(comments).beyond(ToleratedDifference.comments) == [])
        var sheet = SheetPlan(name: "S")
        sheet.comments = comments
        let part = try parsed(CommentsPart(sheet).write)
        #expect(part.descendants("comment").map { $0.attributes["ref"] } == ["A2", "B2", "C9", "XFD1048576"])
        #expect(part.descendants("author").map(\.text) == ["", "Officer", "A & <B>"])
    }

    @Test func everyToleratedDifferenceOccurs() throws {
        let differences = try differences([CommentPlan(cell("B2"), " a", author: "Officer")])
        #expect(differences.unneeded(ToleratedDifference.comments) == [])
    }
}
