/// The colours of pages, by what they are for. The same names are the variables of the style sheet.
package struct HTMLPalette: Sendable {
  /// Names and colours as `#rrggbb`.
  package let colours: [(name: String, colour: String)]

  package subscript(name: String) -> String? { colours.first { $0.name == name }?.colour }

  /// The variables, as a style sheet declares them.
  var declarations: String {
    colours.map { "--\($0.name):\($0.colour)" }.joined(separator: ";")
  }

  package static let light = HTMLPalette(colours: [
    ("page", "#fbfaf7"), ("panel", "#ffffff"), ("text", "#1d1c1a"), ("faint", "#5c5852"),
    ("line", "#d9d4ca"), ("link", "#1a56a6"),
    ("verbatim", "#1a6b39"), ("verbatim-tint", "#e4f3e8"),
    ("adapted", "#0b6473"), ("adapted-tint", "#e0f2f5"),
    ("repunctuated", "#855000"), ("repunctuated-tint", "#fbeed6"),
    ("misquoted", "#ab1f18"), ("misquoted-tint", "#fce6e3"),
    ("spliced", "#75298a"), ("spliced-tint", "#f5e6fa"),
    ("unverified", "#5c5852"), ("unverified-tint", "#f1efea"),
    ("error", "#ab1f18"), ("warning", "#855000"), ("information", "#1a56a6"), ("hint", "#5c5852"),
    ("heat-0", "#fbfaf7"), ("heat-1", "#dce8f8"), ("heat-2", "#b4cff0"), ("heat-3", "#7fabe3"),
    ("heat-4", "#1a56a6"), ("heat-ink", "#1d1c1a"), ("heat-ink-4", "#ffffff"),
  ])

  package static let dark = HTMLPalette(colours: [
    ("page", "#15171b"), ("panel", "#1d2025"), ("text", "#e9e7e3"), ("faint", "#aaa69f"),
    ("line", "#3b3f46"), ("link", "#8fbcff"),
    ("verbatim", "#82d69c"), ("verbatim-tint", "#17321f"),
    ("adapted", "#7fcbda"), ("adapted-tint", "#12303a"),
    ("repunctuated", "#f0b762"), ("repunctuated-tint", "#392a10"),
    ("misquoted", "#ff9f96"), ("misquoted-tint", "#46191a"),
    ("spliced", "#dcaaec"), ("spliced-tint", "#381c42"),
    ("unverified", "#aaa69f"), ("unverified-tint", "#2a2d33"),
    ("error", "#ff9f96"), ("warning", "#f0b762"), ("information", "#8fbcff"), ("hint", "#aaa69f"),
    ("heat-0", "#15171b"), ("heat-1", "#1d3352"), ("heat-2", "#24487a"), ("heat-3", "#2d5ea3"),
    ("heat-4", "#8fbcff"), ("heat-ink", "#f4f3f0"), ("heat-ink-4", "#15171b"),
  ])

  /// The grounds on which each colour of letters stands somewhere on a page.
  package static let grounds: [(ink: String, grounds: [String])] = {
    let verdicts = ["verbatim", "adapted", "repunctuated", "misquoted", "spliced", "unverified"]
    var pairs: [(ink: String, grounds: [String])] = [
      ("text", ["page", "panel"] + verdicts.map { "\($0)-tint" }),
      ("faint", ["page", "panel"]), ("link", ["page", "panel"] + verdicts.map { "\($0)-tint" }),
      ("heat-ink", ["heat-0", "heat-1", "heat-2", "heat-3"]), ("heat-ink-4", ["heat-4"]),
    ]
    pairs += verdicts.map { ($0, ["page", "panel", "\($0)-tint"]) }
    pairs += ["error", "warning", "information", "hint"].map { ($0, ["page", "panel"]) }
    return pairs
  }()
}
