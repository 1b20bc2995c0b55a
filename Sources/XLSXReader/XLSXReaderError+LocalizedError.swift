#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension XLSXReaderError: LocalizedError {
    /// The ``message``: what `localizedDescription` gives.
    public var errorDescription: String? { message }
}
