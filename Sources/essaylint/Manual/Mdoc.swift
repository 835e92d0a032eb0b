import Reports

/// Writes mdoc(7), so that neither `mandoc` nor `groff` has anything to complain of.
struct Mdoc {
  private(set) var text = ""

  /// A line that begins with a macro, such as `.Sh NAME`; its words are escaped already.
  mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// A paragraph's words: each sentence begins a line, as mdoc wants it.
  mutating func words(_ words: String) {
    for sentence in Mdoc.sentences(of: words) {
      for line in LineWrapping.lines(of: Mdoc.escaped(sentence), width: 78) { self.line(line) }
    }
  }

  /// Words that no formatter takes for anything else.
  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": result += #"\e"#
      case "'": result += #"\(aq"#
      case "-": result += #"\-"#
      case "~": result += #"\(ti"#
      case "^": result += #"\(ha"#
      case "`": result += #"\(ga"#
      // A line may begin with any word.
      case ".": result += result.isEmpty || result.last == " " ? #"\&."# : "."
      case "\u{20}"..."\u{7E}": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return result
  }

  /// One argument of a macro.
  static func argument(_ words: String) -> String {
    let escaped = escaped(words).replacing("\"", with: #"\(dq"#)
    // Two letters may be a macro's name, and a bar a delimiter.
    return escaped.contains(" ") || escaped.contains("|") || escaped.count < 4
      ? "\"\(escaped.count < 4 ? #"\&"# : "")\(escaped)\"" : escaped
  }

  private static func sentences(of words: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in words.split(separator: " ") {
      sentence += sentence.isEmpty ? word : " \(word)"
      if let last = word.last, ".?!".contains(last) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
