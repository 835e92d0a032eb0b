/// Text as XML 1.0 may hold it. What would steer a terminal is shown as a picture.
enum XMLText {
  /// Between tags.
  static func content(_ text: String) -> String {
    // The ends of lines stay what they are.
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "\n")
  }

  /// An attribute with its name, a space before it: ` name="value"`.
  static func attribute(_ name: String, _ value: String) -> String {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }
    return " \(name)=\"\(lines.joined(separator: "&#10;"))\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DisplayWidth.printable(text).text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // The only two that are left which XML forbids.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
