#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// C copies of texts for option structures, which hold bare pointers. libxlsxwriter copies what it keeps, so they
/// are released after the call.
@safe struct CStrings {
    private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

    init() {}

    /// A copy that lives until ``release()``; nil when memory runs out.
    mutating func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard let copy = unsafe strdup(text) else { return nil }
        unsafe copies.append(copy)
        return unsafe copy
    }

    /// A copy, or nil for an empty text, which libxlsxwriter takes as "none".
    mutating func copyUnlessEmpty(_ text: String) -> UnsafeMutablePointer<CChar>? {
        unsafe text.isEmpty ? nil : copy(text)
    }

    /// Frees every copy.
    mutating func release() {
        while let last = unsafe copies.popLast() { unsafe free(last) }
    }
}
