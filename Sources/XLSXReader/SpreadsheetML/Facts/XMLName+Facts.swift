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

/// The names of a document's properties (ECMA-376 part 2, 8.3; part 1, 22.2 to 22.4).
extension XMLName {
    static let coreProperties = XMLName("coreProperties")
    static let title = XMLName("title")
    static let subject = XMLName("subject")
    static let creator = XMLName("creator")
    static let keywords = XMLName("keywords")
    static let description = XMLName("description")
    static let category = XMLName("category")
    static let lastModifiedBy = XMLName("lastModifiedBy")
    static let created = XMLName("created")
    static let modified = XMLName("modified")

    static let properties = XMLName("Properties")
    static let application = XMLName("Application")
    static let applicationVersion = XMLName("AppVersion")
    static let company = XMLName("Company")
    static let manager = XMLName("Manager")
    static let property = XMLName("property")

    // Variant types.
    static let i1 = XMLName("i1")
    static let i2 = XMLName("i2")
    static let i4 = XMLName("i4")
    static let i8 = XMLName("i8")
    static let int = XMLName("int")
    static let ui1 = XMLName("ui1")
    static let ui2 = XMLName("ui2")
    static let ui4 = XMLName("ui4")
    static let ui8 = XMLName("ui8")
    static let uint = XMLName("uint")
    static let r4 = XMLName("r4")
    static let r8 = XMLName("r8")
    static let decimal = XMLName("decimal")
    static let currency = XMLName("cy")
    static let bool = XMLName("bool")
    static let fileTime = XMLName("filetime")
    static let date = XMLName("date")
}
