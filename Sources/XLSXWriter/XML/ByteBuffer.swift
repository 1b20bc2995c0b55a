/// Bytes that grow at their end, in memory that nobody shares.
///
/// Writing a part appends a few bytes at a time, hundreds of thousands of times. An array would ask at each whether
/// it is shared; this has one owner, so it never is.
@safe struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes have been appended.
    private(set) var count = 0

    /// An empty buffer with room for so many bytes.
    init(capacity: Int = 1 << 14) {
        unsafe memory = .allocate(capacity: max(1, capacity))
    }

    deinit {
        unsafe memory.deallocate()
    }

    /// Lends the bytes.
    func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = unsafe UnsafeBufferPointer(rebasing: memory[..<count])
        return try unsafe body(bytes.span)
    }

    /// Takes all bytes out; the memory is kept.
    mutating func removeAll() {
        count = 0
    }

    /// Appends a byte. Cost: constant on average.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if unsafe count == memory.count { grow(by: 1) }
        unsafe memory.initializeElement(at: count, to: byte)
        count += 1
    }

    /// Appends bytes from elsewhere. Cost: proportional to their number on average.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if unsafe memory.count - count < bytes.count { grow(by: bytes.count) }
        for index in bytes.indices {
            unsafe memory.initializeElement(at: count, to: bytes[index])
            count += 1
        }
    }

    /// Makes room for at least so many bytes more.
    private mutating func grow(by room: Int) {
        let larger = unsafe UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(memory.count * 2, count + room))
        _ = unsafe larger.moveInitialize(fromContentsOf: memory[..<count])
        unsafe memory.deallocate()
        unsafe memory = larger
    }
}
