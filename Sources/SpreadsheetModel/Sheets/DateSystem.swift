/// The day that date serials count from (ECMA-376 part 1, 18.17.4.1).
public enum DateSystem: Hashable, Sendable {
    /// Serial 1 is 1 January 1900, and serial 60 the 29 February 1900 that never was.
    case from1900
    /// Serial 0 is 1 January 1904.
    case from1904
}
