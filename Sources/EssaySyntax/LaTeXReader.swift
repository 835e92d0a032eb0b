import EssayText

struct LaTeXReader {
  static func read(_ text: TextSnapshot) -> ParsedEssay { ParsedEssay() }
}
