#if DEBUG
    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #else
        import Darwin
    #endif
#endif

/// The one seam of the reader's fast paths, and the switch that turns them off.
///
/// XML is read by ``XMLScanner`` and cells by ``WorksheetScanner``, byte by byte, for every legal way of writing them: the
/// slow path. What nearly every program writes nearly always (a tag with plain attributes, a row with plain cells, a plain
/// shared text) is recognised eight bytes at a time by the files of this folder, which either take it whole or leave the
/// position where it was. So a fast path can be taken out without a change of any result. A debug build that runs with
/// `PLEDGEBOOK_FAST_PATHS=off` takes none of them; `Scripts/test` runs all tests of the reader that way, too.
enum FastPaths {
    #if DEBUG
        /// Whether they are taken.
        static let areOn = unsafe getenv("PLEDGEBOOK_FAST_PATHS").map { unsafe String(cString: $0) } != "off"
    #else
        /// Whether they are taken: always, outside of debug builds.
        @inline(__always) static var areOn: Bool { true }
    #endif
}
