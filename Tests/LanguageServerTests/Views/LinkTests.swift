import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

/// The links of an essay: the words, and where they lead.
private func links(
  _ essay: String, language: String = "markdown", uri: String = "file:///essays/my%20essay.md",
  encoding: PositionEncoding = .utf16
) -> [String] {
  let session = TestSession.ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
  session.open(essay, as: uri, language: language)
  let found = session.request("textDocument/documentLink", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  return (found?["result"]?.array ?? []).map { link in
    let target =
      link["target"] ?? session.resolve("documentLink/resolve", link)?["target"]
    return "\(link["range"]?.words(of: essay, encoding) ?? "?") → \(target?.string ?? "?")"
  }
}

struct LinkTests {
  @Test(
    "URLs that stand in the text, without what only stands beside them",
    arguments: EssayFormatName.all, PositionEncoding.allCases)
  func bare(language: String, encoding: PositionEncoding) {
    #expect(
      links(
        """
        😀 See https://example.org/a_(b)?q=1, (http://example.org/x) and “https://é.org/ü”.\r\
        Or mailto:ann@example.org! Not xhttp://example.org, http:// or ftp://example.org.
        """, language: language, encoding: encoding) == [
          "https://example.org/a_(b)?q=1 → https://example.org/a_(b)?q=1",
          "http://example.org/x → http://example.org/x",
          "https://é.org/ü → https://%C3%A9.org/%C3%BC",
          "mailto:ann@example.org → mailto:ann@example.org",
        ])
  }

  @Test("Markdown’s links, relative ones from the essay’s folder")
  func markdown() {
    #expect(
      links(
        #"""
        [one](notes/a%20b.md "Title"), [two](<c d.md>), [three](../e\_f.md#part), [https://x.org](https://y.org)
        [ref]: other.md
        [^1]: footnote
        <https://z.org>
        """#) == [
          "notes/a%20b.md → file:///essays/notes/a%20b.md", "c d.md → file:///essays/c%20d.md",
          #"../e\_f.md#part → file:///e_f.md"#, "https://x.org → https://x.org",
          "https://y.org → https://y.org", "other.md → file:///essays/other.md",
          "https://z.org → https://z.org",
        ])
  }

  @Test("What could run, or lead nobody knows where, is no link, and code has none")
  func unsafe() {
    #expect(
      links(
        #"""
        [a](javascript:alert(1)) [b](command:rm) [c](data:text/html,x) [d](C:\x) [e](#part)
        [f](/root.md) [g](//host/x) [h]( ) \](x.md) [i](vscode://x) [j](a%00b)

        ```
        [k](k.md) https://example.org
        ```
        """#
      ).isEmpty)
  }

  @Test("Relative links of an essay that is no file lead nowhere")
  func untitled() {
    #expect(
      links("[a](b.md) https://x.org", uri: "untitled:1") == ["https://x.org → https://x.org"])
  }

  @Test("LaTeX’s links and the files of an essay in pieces")
  func latex() {
    #expect(
      links(
        ##"""
        \url{https://x.org/a\_b%20c} \href{https://y.org/\#z}{words} % \url{https://no.org}
        \input{parts/one} \include{two.tex} \input{/abs/three} \href{run:x}{no} \url{} \urlx{https://w.org}
        """##, language: "latex") == [
          #"https://x.org/a\_b%20c → https://x.org/a_b%20c"#,
          ##"https://y.org/\#z → https://y.org/#z"##,
          "parts/one → file:///essays/parts/one.tex", "two.tex → file:///essays/two.tex",
          "/abs/three → file:///abs/three.tex", "https://w.org → https://w.org",
        ])
  }

  @Test("The quote set that the front matter names leads to its file, which is asked for late")
  func quoteSet() throws {
    let essay = "---\ntitle: night-ferry\ntext: [\"night-ferry\", x] # night-ferry\n---\nText."
    #expect(
      links(essay) == [
        "night-ferry → file:///home/n%C3%A9e%20Ann/100%25/night-ferry.json",
        "night-ferry → file:///home/n%C3%A9e%20Ann/100%25/night-ferry.json",
      ])
    let session = TestSession.ferry()
    session.open("---\ntext:\n  - night-ferry\n---\nText.")
    let link = try #require(session.ask("textDocument/documentLink")?.array?.first)
    #expect(link["target"] == nil)
    #expect(link["tooltip"]?.string == "The quotations of The Night Ferry")
  }
}

/// What clients call the formats.
enum EssayFormatName {
  static let all = ["markdown", "latex", "plaintext"]
}
