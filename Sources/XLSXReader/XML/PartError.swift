import SpreadsheetModel

/// What is wrong with one part, at a byte of it. The reader adds the file, the part and the sheet.
struct PartError: Error, Hashable {
    /// What is wrong.
    var problem: PartProblem
    /// Where, in bytes from the start of the part.
    var offset: Int
    /// The cell, when it is about one.
    var cell: CellReference?
    /// The limit, when it is about one.
    var overrun: LimitOverrun?

    init(_ problem: PartProblem, at offset: Int, cell: CellReference? = nil) {
        self.problem = problem
        self.offset = offset
        self.cell = cell
    }

    init(_ overrun: LimitOverrun, at offset: Int, cell: CellReference? = nil) {
        self.init(.overLimit, at: offset, cell: cell)
        self.overrun = overrun
    }
}

/// The ways in which a part can be wrong, each with the words that tell it.
enum PartProblem: String, Error, Hashable {
    // Characters.
    case notUTF8 = "the text is not UTF-8"
    case notUTF16 = "the text is not UTF-16"
    case forbiddenCharacter = "the text has a character that XML forbids"
    case notInEncoding = "the text has a byte that its encoding does not have"
    case encodingRefused = "the text is in an encoding that workbooks do not use"
    case encodingContradicted = "the text is not in the encoding that it declares"
    // Well-formedness.
    case truncated = "the content ends too early"
    case documentType = "the content declares a document type, which workbooks must not"
    case malformedTag = "a tag is broken"
    case mismatchedTag = "an end tag does not match its start tag"
    case duplicateAttribute = "a tag has the same attribute twice"
    case undeclaredPrefix = "a name has a prefix that nothing declares"
    case misusedNamespace = "a namespace is declared in a way that XML forbids"
    case malformedReference = "a character reference is broken or unknown"
    case malformedMarkup = "a comment or instruction is broken"
    case misplacedText = "there is text where none may be"
    case secondRoot = "there is more than one root element"
    // SpreadsheetML.
    case wrongRoot = "the content is not what its place in the workbook says"
    case rowOutsideGrid = "a row number is outside the sheet"
    case cellOutsideGrid = "a cell address is outside the sheet or broken"
    case duplicateCell = "the cell is stored twice"
    case unknownCellType = "the cell has an unknown type"
    case sharedStringOutOfRange = "the cell refers to a text that is not in the file"
    case malformedBoolean = "the cell is neither true nor false"
    case unknownValidation = "a rule for what may be typed is of an unknown kind"
    // Sizes.
    case overLimit = "a limit is exceeded"
}
