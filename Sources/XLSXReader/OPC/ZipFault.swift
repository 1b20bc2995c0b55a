/// What can be wrong with a container, each with the words that tell it.
enum ZipFault: String, Error {
    case noDirectory = "its container is cut off or has no directory"
    case secondDirectory = "its container has two directories"
    case brokenDirectory = "its directory is broken"
    case overlap = "its container has entries that overlap"
    // One entry.
    case forbiddenName = "its container has a name that is not allowed"
    case secondName = "its container gives an entry two names"
    case twice = "its container has one name twice"
    case unknownMethod = "it uses a compression that workbooks do not"
    case headersDiffer = "its container contradicts itself"
    case cutOff = "its content is cut off"
    case sizesDiffer = "its container states a size that cannot be"
}
