import EssayText

/// HTML in the making. What comes from an essay or a quote set goes through ``text(_:)`` or
/// ``attribute(_:_:)``, and is nothing but text there.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  /// Markup of ours, as it is.
  mutating func markup(_ markup: String) { bytes += markup.utf8 }

  /// Somebody's words.
  mutating func text(_ text: String) { bytes += HTMLOutput.escaped(text).utf8 }

  /// An element that holds nothing but somebody's words.
  /// - Parameter attributes: written out, with a space before each.
  mutating func element(_ name: String, _ attributes: String = "", _ words: String) {
    markup("<\(name)\(attributes)>")
    text(words)
    markup("</\(name)>")
  }

  /// What was written since the last time.
  mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// ` name="value"`.
  static func attribute(_ name: String, _ value: String) -> String {
    XMLText.attribute(name, plain(value))
  }

  static func escaped(_ text: String) -> String { XMLText.content(plain(text)) }

  /// Tabs are spaces to a reader, and a carriage return is no line end of its own.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0D }) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\t", with: " ")
  }
}
