/// The day that date serials count from (ECMA-376 part 1, 18.17.4.1).
public enum DateSystem: Hashable, Sendable {
    /// Serial 1 is 1 January 1900, and serial 60 the 29 February 1900 that never was.
    case from1900
    /// Serial 0 is 1 January 1904.
    case from1904

    /// Serials from this one on lie past 31 December 9999.
    public var dayLimit: Int {
        switch self {
        case .from1900: 2_958_466
        case .from1904: 2_957_004
        }
    }

    /// Days from 1 January 1970 to the day of serial 0; in the 1900 system as counted before its false leap day.
    var epoch: Int {
        switch self {
        case .from1900: -25_568
        case .from1904: -24_107
        }
    }
}
