/// A colour by its red, green and blue parts.
public struct Color: Hashable, Sendable {
    /// 0xRRGGBB.
    public let rgb: UInt32

    /// The colour 0xRRGGBB.
    public init(_ rgb: UInt32) {
        self.rgb = rgb & 0xFF_FFFF
    }
}
