/// Where the proxy value of a line was taken from.
package enum ProxySource: String, Hashable, Sendable {
    /// The council's framework, as it should be.
    case council
    /// The return itself, because no framework was given.
    case `return`
}
