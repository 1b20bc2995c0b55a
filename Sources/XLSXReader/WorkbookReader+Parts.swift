extension WorkbookReader {
    /// Reads every part of the package to its end, those that hold no cells too, and refuses one that is cut off, not
    /// well formed or differs from its checksum.
    ///
    /// Reading a sheet looks at few parts. This is for a program that has written a workbook and wants to know that all
    /// of it arrived. Cost: one pass over all parts that are XML, but those that opening the workbook has read to their
    /// end already and those that are the very same as a part checked before, and inflating the others.
    ///
    /// - Parameter besidesSheets: Leaves out the sheets of ``sheets``, for a program that reads these to the end itself.
    /// - Throws: `damaged` or `over-limit`, naming the part.
    public func checkEveryPart(besidesSheets: Bool = false) throws(XLSXReaderError) {
        let left = partsRead.union(besidesSheets ? sheets.compactMap(\.part) : [])
        for name in package.partNames(besides: left) {
            guard name.holdsXML else {
                try package.checkContent(of: name)
                continue
            }
            try package.read(name, from: Self.soundParts, isLarge: true) { document throws(PartError) in
                var xml = XMLScanner(document.bytes.span, from: document.start, limits: package.limits)
                try xml.finish()
            }
        }
    }

    /// The parts read last that were in order: a workbook has some ten of which the next has the very same.
    private static let soundParts = PartCache<Void>(countLimit: 32)
}
