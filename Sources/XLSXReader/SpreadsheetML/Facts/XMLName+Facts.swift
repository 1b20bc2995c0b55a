/// The names of what stands beside the cells, all of at most sixteen bytes (ECMA-376 part 1, 18 and 22).
extension XMLName {
    // Defined names.
    static let definedNames = XMLName("definedNames")
    static let definedName = XMLName("definedName")
    static let localSheetID = XMLName("localSheetId")

    // Tables.
    static let table = XMLName("table")
    static let displayName = XMLName("displayName")
    static let headerRowCount = XMLName("headerRowCount")
    static let totalsRowCount = XMLName("totalsRowCount")
    static let totalsRowLabel = XMLName("totalsRowLabel")
    static let tableColumns = XMLName("tableColumns")
    static let tableColumn = XMLName("tableColumn")

    // Comments.
    static let comments = XMLName("comments")
    static let authors = XMLName("authors")
    static let author = XMLName("author")
    static let authorID = XMLName("authorId")
    static let commentList = XMLName("commentList")
    static let comment = XMLName("comment")
    static let commentText = XMLName("text")
    static let threadedComments = XMLName("ThreadedComments")
    static let threadedComment = XMLName("threadedComment")
    static let personID = XMLName("personId")
    static let parentID = XMLName("parentId")
    static let commentTime = XMLName("dT")
    static let done = XMLName("done")
    static let personList = XMLName("personList")
    static let person = XMLName("person")

    // Links.
    static let hyperlinks = XMLName("hyperlinks")
    static let hyperlink = XMLName("hyperlink")
    static let location = XMLName("location")
    static let tooltip = XMLName("tooltip")

    // Data validations.
    static let extensionList = XMLName("extLst")
    static let dataValidations = XMLName("dataValidations")
    static let dataValidation = XMLName("dataValidation")
    static let cells = XMLName("sqref")
    static let validationType = XMLName("type")
    static let comparison = XMLName("operator")
    static let errorStyle = XMLName("errorStyle")
    static let errorTitle = XMLName("errorTitle")
    static let error = XMLName("error")
    static let promptTitle = XMLName("promptTitle")
    static let prompt = XMLName("prompt")
    static let allowBlank = XMLName("allowBlank")
    static let showDropDown = XMLName("showDropDown")
    static let showErrorMessage = XMLName("showErrorMessage")
    static let showInputMessage = XMLName("showInputMessage")
    static let formula1 = XMLName("formula1")
    static let formula2 = XMLName("formula2")

    // Protection.
    static let sheetProtection = XMLName("sheetProtection")
    static let protection = XMLName("protection")
    static let locked = XMLName("locked")
    static let columnStyle = XMLName("style")
    static let customFormat = XMLName("customFormat")
}
