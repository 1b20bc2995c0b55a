/// One thing to do on the way through a page.
enum WalkthroughStep {
    /// A command for the shell, and the lines of the page, counted from 0, that hold what it prints.
    case command(String, output: Range<Int>)
    /// What a person types into the cells of a sheet of a workbook before saving it under another name.
    case typing(into: String, sheet: String, savedAs: String, [(cell: String, text: String)])
}
