/// Bytes that grow at their end, in memory that nobody shares.
///
/// Writing a part appends a few bytes at a time, hundreds of thousands of times. An array would ask at each whether
/// it is shared; this has one owner, so it never is.
@safe struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes have been appended.
    private(set) var count = 0

    /// An empty buffer with room for so many bytes, 1 or more.
    init(capacity: Int = 1 << 14) {
        unsafe memory = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        unsafe memory.deallocate()
    }

    /// Lends the bytes.
    func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = unsafe UnsafeBufferPointer(start: memory, count: count)
        return try unsafe body(bytes.span)
    }

    /// Takes all bytes out; the memory is kept.
    mutating func removeAll() {
        count = 0
    }

    /// Appends a byte. Cost: constant on average.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        unsafe (memory + count).initialize(to: byte)
        count += 1
    }

    /// Appends bytes from elsewhere. Cost: proportional to their number on average.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        unsafe (memory + count).initialize(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Makes room for at least so many bytes more.
    private mutating func grow(by room: Int) {
        capacity = max(capacity * 2, count + room)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.moveInitialize(from: memory, count: count)
        unsafe memory.deallocate()
        unsafe memory = larger
    }
}
