/// What is fuzzed: five ways into the reader, each with promises that hold for any bytes.
///
/// libFuzzer runs them through `Scripts/fuzz`; the test suite runs them over their seeds.
enum FuzzTarget: String, CaseIterable {
    /// The directory of a ZIP container.
    case zipDirectory = "zip-directory"
    /// The XML of one part; the first byte says of which kind.
    case part
    /// A whole file, through the reader's public face.
    case workbook
    /// A number-format code, a line feed, and a number or text to be shown.
    case numberFormat = "number-format"
    /// Text that may be a number, an address or a range.
    case numberText = "number-text"

    /// What promise the bytes break; nil when they break none, which is so for every input unless there is a bug.
    func brokenPromise(on bytes: [UInt8]) -> String? {
        switch self {
        case .zipDirectory: ZipDirectoryPromises.broken(on: bytes)
        case .part: PartPromises.broken(on: bytes)
        case .workbook: WorkbookPromises.broken(on: bytes)
        case .numberFormat: NumberFormatPromises.broken(on: bytes)
        case .numberText: NumberTextPromises.broken(on: bytes)
        }
    }

    /// Inputs to start from, made by code, the same in every run.
    var seeds: [[UInt8]] {
        switch self {
        case .zipDirectory: ZipDirectoryPromises.seeds
        case .part: PartPromises.seeds
        case .workbook: WorkbookPromises.seeds
        case .numberFormat: NumberFormatPromises.seeds
        case .numberText: NumberTextPromises.seeds
        }
    }
}
