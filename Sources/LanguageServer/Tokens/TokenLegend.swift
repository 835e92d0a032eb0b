import EssayRules
import PositionedJSON

/// What the numbers in semantic tokens mean.
///
/// All tokens are of one type: `string`, which every theme paints, or where the client does not
/// list it, one of our own. The verdicts are modifiers of our own, for themes that care:
/// `string.misquoted`.
struct TokenLegend: JSONWritable {
  private let client: TokenCapabilities

  init(_ client: TokenCapabilities) {
    self.client = client
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("tokenTypes", [client.types.contains("string") ? "string" : "quotation"])
      writer.member("tokenModifiers", Verdict.allCases.map(\.rawValue))
    }
  }

  /// The number of the one type.
  static let type = 0

  /// The bits of the modifiers of a verdict.
  static func modifiers(_ verdict: Verdict) -> Int {
    Verdict.allCases.firstIndex(of: verdict).map { 1 << $0 } ?? 0
  }
}
