/// The proxy value that a measure has in another edition of the framework.
package struct EditionProxy: Hashable, Sendable {
    /// The edition's name: "2020".
    package let edition: String
    /// Its value there.
    package let proxy: Proxy

    package init(edition: String, proxy: Proxy) {
        self.edition = edition
        self.proxy = proxy
    }
}
