/// The names and headings of the council's workbook, as `Returns` reads them; a round trip through both is a test.
enum CouncilSheetWords {
    static let guide = "How to use this workbook"
    static let tender = "Tender"
    static let themes = "Themes"
    static let measures = "Measures"
    static let priorities = "Priorities"
    static let rules = "Rules"
    static let accepted = "Accepted"
    static let choices = "Choices"

    static let tenderHeadings = ["Fact", "Value", "What it is for"]
    static let themeHeadings = ["Order", "Theme"]
    static let measureHeadings = ["Theme", "Reference", "Question", "Units", "Proxy Value"]
    static let measureExtras = ["Aliases", "Record Only", "Value Type", "Guidance"]
    static let editionHeading = "Proxy Value"
    static let priorityHeadings = ["Scheme", "Priority", "Order", "Valid From", "Valid To"]
    static let acceptedHeadings = ["Bidder", "Code", "Reference or Cell", "Found", "Reason", "By", "On"]
    static let ruleHeadings = ["Rule", "Kind", "Measures", "Against", "Limit", "Severity", "Reason"]

    /// Rows below the last one that lists and prompts cover too, so that a council can go on writing.
    static let spareRows = 200
}
