import EssayRules
import EssayText
import Foundation
import QuoteSets
import Testing

@testable import Reports

@Suite struct `A page` {
  /// How much two colours differ, as WCAG 2 defines it.
  private func contrast(_ one: String, _ other: String) throws -> Double {
    let luminances = try [one, other].map { colour in
      let value = try #require(Int(colour.dropFirst(), radix: 16))
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(value >> shift & 0xFF) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }.sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  @Test(arguments: [HTMLPalette.light, .dark])
  func `can be read in its colours, as WCAG AA wants it`(palette: HTMLPalette) throws {
    for (ink, grounds) in HTMLPalette.grounds {
      for ground in grounds {
        let ratio = try contrast(
          try #require(palette[ink], "\(ink)"), try #require(palette[ground], "\(ground)"))
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
    #expect(HTMLPalette.light.colours.map(\.name) == HTMLPalette.dark.colours.map(\.name))
  }

  private func page(_ sample: Sample, _ findings: [Finding], _ quotations: [JudgedQuotation] = [])
    -> String
  {
    printed(.html, [sample.checked(findings, quotations: quotations)])
  }

  @Test func `shows what looks like markup as text`() {
    let sample = Sample("<script>alert(1)</script> & &amp; ⟦<b>on</b>⟧ <!-- x -->")
    let page = page(sample, [sample.misquote(message: "<i>\"&\"</i>", notes: ["</p><script>"])])
    #expect(!page.contains("<script>"))
    #expect(!page.contains("<i>"))
    #expect(page.contains("&lt;i&gt;&quot;&amp;&quot;&lt;/i&gt;"))
    #expect(page.contains("&amp;amp;"))
    #expect(page.contains("&lt;!-- x --&gt;"))
  }

  @Test func `shows the wrong words struck out and the right ones beside them`() {
    let sample = Sample("Ruth: ⟦“modelled on trash”⟧.")
    let reference = CanonicalReference(
      quoteSet: .sample, quotation: QuoteSet.sample.quotations[0])
    let start = sample.ranges[0].lowerBound + "“modelled ".utf8.count
    let quotation = JudgedQuotation(
      range: sample.ranges[0], group: 0, verdict: .misquoted, canonical: reference,
      canonicals: [reference],
      differences: [Difference(range: start..<start + 2, canonical: "from")],
      attributedSpeaker: nil, citedPlace: nil, source: nil)
    let page = page(sample, [], [quotation])
    #expect(page.contains("<del>on</del>"))
    #expect(page.contains("<ins>from</ins>"))
    #expect(page.contains("Ruth, act 2, scene 1"))
    #expect(page.contains("id=\"m1\">“modelled <span class=\"wrong\">on</span> trash”"))
    #expect(page.contains("href=\"#n1\""))
  }

  @Test func `names no place elsewhere`() {
    let page = page(Sample("⟦words⟧"), [])
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(page.contains("default-src 'none'"))
  }
}

@Suite struct `Marks that overlap` {
  private func written(_ text: String, _ marks: [(Range<Int>, String)]) -> String {
    let snapshot = TextSnapshot(text)
    let marked = MarkedText(
      snapshot, visible: [0..<snapshot.count],
      marks: marks.map {
        TextMark(range: $0.0, element: $0.1, attributes: "", firstAttributes: " id=\"\($0.1)\"")
      }, insertions: [], hidesMarkup: false)
    var output = HTMLOutput()
    marked.write(0..<snapshot.count, keepsLines: false, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func `are written in pieces that nest, of which the first is the place`() {
    #expect(
      written("abcdef", [(0..<4, "b"), (2..<6, "i")])
        == "<b id=\"b\">ab<i id=\"i\">cd</i></b><i>ef</i>")
    #expect(
      written("abcdef", [(1..<3, "b"), (1..<5, "i"), (2..<6, "u")])
        == "a<i id=\"i\"><b id=\"b\">b<u id=\"u\">c</u></b><u>de</u></i><u>f</u>")
  }
}

@Suite struct `A class's tables` {
  @Test func `are CSV that no spreadsheet takes for a formula`() {
    var table = CSVTable(["a", "b"])
    table.add(["=1+1", "-2"])
    table.add(["x, \"y\"\nz", "14"])
    let text = String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "a,b\r\n'=1+1,'-2\r\n\"x, \"\"y\"\" z\",14\r\n")
  }

  @Test func `have pages whose names no two essays share`() {
    var report = ClassReport(version: nil)
    let sample = Sample("words")
    let names = ["a/Anna.md", "b/anna.md", "c/anna.docx", "<>.md", "?.md", "Zoë K.tex"].map {
      report.add(sample.checked([], path: $0)).name
    }
    #expect(
      names == [
        "essays/Anna.html", "essays/anna-2.html", "essays/anna-3.html", "essays/essay.html",
        "essays/essay-2.html", "essays/Zoë-K.html",
      ])
  }
}

@Suite struct `A converted essay` {
  private let sample = Sample(
    "# Title\n\nFirst.\n\n> ⟦Quoted⟧ words.\n\n- one[^1]\n\n[^1]: A ⟦note⟧.\n")

  private func essay() -> CheckedEssay {
    let findings = sample.ranges.map {
      Finding(rule: "misquote", severity: .error, message: "misquoted", range: $0)
    }
    let checked = sample.checked(findings, path: "essay.docx")
    return CheckedEssay(path: "essay.docx", analysis: checked.analysis, convertedFrom: "docx")
  }

  @Test func `is spoken of by its paragraphs and notes`() {
    let text = printed(.text, [essay()])
    #expect(text.contains("essay.docx: paragraph 3: error: misquoted"))
    #expect(text.contains("essay.docx: note 1: error: misquoted"))
    #expect(text.contains("\n   ¶3 | > Quoted words."))
    #expect(
      printed(.gitHub, [essay()]).contains("misquoted%0Aparagraph 3: “Quoted”"))
    #expect(printed(.compact, [essay()]).contains("misquoted (paragraph 3) [misquote]"))
  }

  @Test func `has its text in JSON, where each place says its paragraph`() throws {
    let document = try JSONSerialization.jsonObject(with: Data(printed(.json, [essay()]).utf8))
    let file = try #require(
      ((document as? NSDictionary)?["files"] as? [NSDictionary])?.first)
    #expect(file["convertedFrom"] as? String == "docx")
    #expect(file["text"] as? String == sample.text.string)
    let findings = try #require(file["diagnostics"] as? [NSDictionary])
    #expect(findings.map { $0["paragraph"] as? Int } == [3, 4])
    #expect(findings.map { $0["note"] as? String } == [nil, "1"])
  }
}
