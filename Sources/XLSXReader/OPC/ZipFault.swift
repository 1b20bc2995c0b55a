/// What can be wrong with a container, each with the words that tell it.
enum ZipFault: String, Error {
    case noDirectory = "the end of the file is missing"
    case secondDirectory = "it has two lists of contents, which may differ"
    case brokenDirectory = "its list of contents is broken"
    case overlap = "parts of it overlap"
    // One entry.
    case forbiddenName = "a part of it has a name that is not allowed"
    case secondName = "a part of it has two names"
    case twice = "two parts of it have one name"
    case unknownMethod = "it uses a compression that workbooks do not use"
    case headersDiffer = "it says two different things about a part"
    case cutOff = "its content is cut off"
    case sizesDiffer = "it gives a size for a part that cannot be right"
}
