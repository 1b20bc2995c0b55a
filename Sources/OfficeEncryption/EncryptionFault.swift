/// Why an encrypted workbook cannot be decrypted, whatever the password.
package enum EncryptionFault: Error, Hashable {
    /// The container is cut off, or its tables contradict themselves.
    case container
    /// What it says of its encryption is malformed, or is none that is read here.
    case scheme
    /// The password has to be put through more rounds than are accepted.
    case tooManyRounds
    /// The password is right, and the content differs from its own checksum.
    case content
}
