/// The local name of an element or attribute, packed into sixteen bytes so that comparing two is one instruction.
///
/// Longer names, of which none matters here, are all the same value, which is equal to no name made from a literal.
struct XMLName: Hashable {
    private let packed: UInt128

    /// The longest name that is told apart.
    static let capacity = 16

    /// A name that is known when this is compiled: ASCII, 1 to 16 bytes.
    init(_ name: StaticString) {
        var accumulator = Accumulator()
        for byte in String(describing: name).utf8 { accumulator.append(byte) }
        self = accumulator.name
    }

    private init(packed: UInt128) {
        self.packed = packed
    }

    /// Builds a name byte by byte.
    struct Accumulator {
        private var packed: UInt128 = 0
        private var count = 0

        mutating func append(_ byte: UInt8) {
            packed = packed &<< 8 | UInt128(byte)
            count &+= 1
        }

        var name: XMLName { XMLName(packed: count <= XMLName.capacity ? packed : 0) }
    }
}
