import EssayRules

/// Writes other people's words to a terminal: in colour where that is wanted, and never so that
/// they steer it.
struct Painter {
  /// What sets words apart, as a sequence of Select Graphic Rendition numbers.
  enum Paint: String {
    case bold = "1"
    case faint = "2"
    case gutter = "34"
    case error = "1;31"
    case warning = "1;33"
    case information = "1;36"
    case hint = "1;32"
  }

  let isColoured: Bool

  func write(_ text: String, _ paint: Paint, to output: inout [UInt8]) {
    let printable = DisplayWidth.printable(text).text
    guard isColoured else {
      output += printable.utf8
      return
    }
    output += "\u{1B}[\(paint.rawValue)m\(printable)\u{1B}[0m".utf8
  }
}

extension Severity {
  var paint: Painter.Paint {
    switch self {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }
}
