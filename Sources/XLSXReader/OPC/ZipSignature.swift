/// The four bytes that each record of a ZIP container starts with (APPNOTE 4.3).
enum ZipSignature: Int {
    /// In front of an entry's data.
    case localHeader = 0x0403_4B50
    /// Behind an entry's data.
    case dataDescriptor = 0x0807_4B50
    /// An entry's place in the directory.
    case centralHeader = 0x0201_4B50
    /// Behind the directory.
    case endRecord = 0x0605_4B50
    /// Behind the directory, with larger numbers.
    case endRecord64 = 0x0606_4B50
    /// Where the end record with larger numbers is.
    case endLocator64 = 0x0706_4B50
}
