import Foundation

/// Small image files made by Pillow 13, a program that is not ours, with the sizes that it gave them.
package struct SampleImage: Sendable {
    /// The whole file.
    package let bytes: [UInt8]
    /// The pixels in a row.
    package let width: Int
    /// The rows.
    package let height: Int

    private init(_ base64: String, _ width: Int, _ height: Int) {
        bytes = Data(base64Encoded: base64, options: .ignoreUnknownCharacters).map(Array.init) ?? []
        self.width = width
        self.height = height
    }

    /// Orange (#D95F0E), 8 bits a channel.
    package static let orangePNG = SampleImage(
        """
        iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAJ0lEQVR42mO8Gc/HMBCAiWGAwKjFoxaPWjxq8ajFoxaPWjxqMf0BAM8v
        AW53AcAWAAAAAElFTkSuQmCC
        """, 40, 20)

    /// One colour of a palette, 1 bit a pixel.
    package static let palettePNG = SampleImage(
        """
        iVBORw0KGgoAAAANSUhEUgAAAB8AAAARAQMAAAAfauUKAAAABlBMVEUeeMgAAADm4LfDAAAADElEQVR42mNgoAEAAABVAAHy868YAAAA
        AElFTkSuQmCC
        """, 31, 17)

    /// Green, baseline, three components.
    package static let greenJPEG = SampleImage(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUV
        DA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU
        FBT/wAARCAAgADADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAA
        AAAAAAAAAAAAAAYH/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AmgCSYIAAAAAAAAAA/9k=
        """, 48, 32)

    /// The same in progressive frames, with many scans.
    package static let progressiveJPEG = SampleImage(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUV
        DA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU
        FBT/wgARCAAgADADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWAQEBAQAAAAAAAAAAAAAAAAAABQb/2gAMAwEAAhAD
        EAAAAZkSMCAAAAB//8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQABBQJH/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAwEBPwFf
        /8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPwFf/8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQAGPwJH/8QAFBABAAAAAAAA
        AAAAAAAAAAAAQP/aAAgBAQABPyFH/9oADAMBAAIAAwAAABD/AP8A/wD/AP8A/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAwEBPxBf
        /8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPxBf/8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQABPxBH/9k=
        """, 48, 32)

    /// Gray, one component, with a density of 300 to the inch and a comment.
    package static let grayJPEG = SampleImage(
        """
        /9j/4AAQSkZJRgABAQEBLAEsAAD//gAIYSBub3Rl/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4L
        CxAWEBETFBUVFQwPFxgWFBgSFBUU/8AACwgAEAAYAQERAP/EABQAAQAAAAAAAAAAAAAAAAAAAAD/xAAUEAEAAAAAAAAAAAAAAAAAAAAA
        /9oACAEBAAA/AAAP/9k=
        """, 24, 16)

    /// The PNG files.
    package static let png = [orangePNG, palettePNG]
    /// The JPEG files.
    package static let jpeg = [greenJPEG, progressiveJPEG, grayJPEG]
}
