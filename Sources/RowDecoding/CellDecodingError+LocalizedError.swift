#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension CellDecodingError: LocalizedError {
    /// The ``message``: what `localizedDescription` gives.
    public var errorDescription: String? { message }
}
