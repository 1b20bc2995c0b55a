import SpreadsheetModel
import Synchronization

/// The deflated forms of parts that many workbooks of one process have alike, such as their styles, each made once.
///
/// A part is kept by its name when it is first written, and used again only for the very same bytes, so a container
/// holds the same with it as without it.
final class DeflatedParts: Sendable {
    /// Those of this process.
    static let shared = DeflatedParts()

    /// A part before and after.
    struct Pair {
        let content: [UInt8]
        let deflated: [UInt8]
    }

    private let known = Mutex<[String: Pair]>([:])
    /// Larger parts are not alike often enough to be kept.
    private static let sizeLimit = 1 << 16

    /// The deflated form of a part's content; nil when it is not known.
    func deflated(_ name: String, _ content: Span<UInt8>) -> [UInt8]? {
        guard let pair = known.withLock({ $0[name] }), content.holdsSame(as: pair.content.span) else { return nil }
        return pair.deflated
    }

    /// Keeps the deflated form of a part's content, if none is known of that part.
    func keep(_ name: String, _ content: Span<UInt8>, deflated: ArraySlice<UInt8>) {
        guard content.count <= Self.sizeLimit else { return }
        let pair = unsafe Pair(content: content.withUnsafeBufferPointer { unsafe Array($0) }, deflated: Array(deflated))
        known.withLock { if $0[name] == nil { $0[name] = pair } }
    }
}
