extension DocumentURI {
  /// The URI of a file of this machine.
  /// - Parameter path: absolute.
  init(path: String) {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if Self.stands(byte) {
        encoded.append(byte)
      } else {
        encoded += [
          UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)],
        ]
      }
    }
    self.init("file://" + String(decoding: encoded, as: UTF8.self))
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  /// Whether a byte of a path stands in a URI as it is: RFC 3986's unreserved characters and the
  /// slash. Others would be permitted, but editors differ over them (`:` above all) and all of them
  /// read the percent sign.
  private static func stands(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
