/// The local name of an element or attribute, packed into sixteen bytes so that comparing two is one instruction.
///
/// Of a longer name, of which none matters here, a hash stands in its place: it is equal to no name made from a literal,
/// and nearly always differs from that of another longer name, so that a tag full of them is checked at little cost.
struct XMLName: Hashable {
    private let packed: UInt128

    /// The longest name that is told apart.
    static let capacity = 16

    private init(packed: UInt128) {
        self.packed = packed
    }

    /// The name that is the first 1 to 16 bytes of two words.
    @inline(__always)
    init(_ first: SWARWord, _ second: SWARWord, count: Int) {
        if count <= 8 {
            packed = UInt128(first.bits.byteSwapped &>> (64 &- 8 &* count))
        } else {
            let rest = count &- 8
            packed =
                UInt128(first.bits.byteSwapped) &<< UInt128(8 &* rest)
                | UInt128(second.bits.byteSwapped &>> (64 &- 8 &* rest))
        }
    }

    /// Builds a name byte by byte.
    struct Accumulator {
        private var packed: UInt128 = 0
        private var count = 0

        mutating func append(_ byte: UInt8) {
            packed = (count < XMLName.capacity ? packed &<< 8 : packed &* Self.multiplier) &+ UInt128(byte)
            count &+= 1
        }

        var name: XMLName { XMLName(packed: count <= XMLName.capacity ? packed : packed | Self.longName) }

        /// The odd number of FNV-1a for 128 bits.
        private static var multiplier: UInt128 { 1 << 88 | 0x13B }
        /// A first byte that no name begins with.
        private static var longName: UInt128 { 0xFF << 120 }
    }
}

extension XMLName: ExpressibleByStringLiteral {
    /// A name that is known when this is compiled: ASCII, 1 to 16 bytes.
    @inline(__always)
    init(stringLiteral name: StaticString) {
        assert(1...Self.capacity ~= name.utf8CodeUnitCount)
        packed = (0..<name.utf8CodeUnitCount).reduce(0) { packed, offset in
            unsafe packed << 8 | UInt128(name.utf8Start[offset])
        }
    }
}

/// A namespace met in one part.
struct XMLNamespace: Hashable {
    private var index: Int

    private init(index: Int) {
        self.index = index
    }

    /// The namespace at an index of the scanner's list of addresses.
    init(declared index: Int) {
        self.init(index: index + Self.undeclaredCount)
    }

    /// The index in the scanner's list of addresses; nil for one that needs no declaration.
    var declaredIndex: Int? { index < Self.undeclaredCount ? nil : index - Self.undeclaredCount }

    /// No namespace: an unprefixed name where no default is declared.
    static let none = XMLNamespace(index: 0)
    /// That of the prefix `xml`, which needs no declaration.
    static let xml = XMLNamespace(index: 1)
    /// A prefix that nothing declares.
    static let undeclared = XMLNamespace(index: -1)
    /// How many need no declaration: their indices come first.
    private static let undeclaredCount = 2
}

/// A prefix that an element declares. Positions are byte offsets into the part.
struct XMLPrefixBinding {
    /// The prefix.
    var prefixRange: Range<Int>
    /// What it stands for.
    var namespace: XMLNamespace
}
