import SpreadsheetModel
import Testing

@Suite("Data validations")
struct DataValidationTests {
    @Test("the choices of a list are those between its quotation marks")
    func listItems() throws {
        let cell = try #require(CellRange("A1"))
        let items = { (text: String) in DataValidation([cell], kind: .list, formula1: text).listItems }
        #expect(items("\"Yes, No ,,£ 5\"") == ["Yes", "No", "", "£ 5"])
        #expect(items("Lists!$A$1:$A$2") == nil)
        #expect(items("\"") == nil)
        #expect(DataValidation([cell], kind: .custom, formula1: "\"a,b\"").listItems == nil)
    }
}
