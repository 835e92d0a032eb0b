import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// The links of an essay as an editor shows them.
struct EssayLinks {
  let view: EssayView

  /// In order, none over another.
  var links: [DocumentLink] {
    let known = Set(view.analysis.quoteSets.map(\.id))
    var found = QuoteSetLinks.find(in: view.essay, view.text, known: known)
    switch view.essay.format {
    case .markdown: found += MarkdownLinks.find(in: view.text)
    case .latex: found += LaTeXLinks.find(in: view.text)
    case .plainText: found += PlainTextLinks.find(in: view.text)
    }
    var end = 0
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { found in
      guard found.range.lowerBound >= end, let link = link(found) else { return nil }
      end = found.range.upperBound
      return link
    }
  }

  private func link(_ found: FoundLink) -> DocumentLink? {
    let range = view.range(found.range)
    switch found.target {
    case .quoteSet(let id):
      let title = view.analysis.quoteSets.first { $0.id == id }?.title
      let showsTooltips = view.client.views.links?.showsTooltips == true
      return DocumentLink(
        range: range, target: nil,
        tooltip: showsTooltips ? title.map { "The quotations of \($0)" } : nil,
        quoteSet: DocumentLink.QuoteSetName(id: id, essay: view.uri))
    case .reference(let reference):
      return LinkTarget(link: reference, essay: view.uri.path).map { target in
        DocumentLink(range: range, target: target.uri, tooltip: nil, quoteSet: nil)
      }
    case .path(let path):
      return LinkTarget(path: path, essay: view.uri.path).map { target in
        DocumentLink(range: range, target: target.uri, tooltip: nil, quoteSet: nil)
      }
    }
  }
}

/// The URLs of an essay without markup.
enum PlainTextLinks {
  static func find(in text: TextSnapshot) -> [FoundLink] {
    let source = LinkBytes(bytes: text.bytes)
    var found: [FoundLink] = []
    var index = 0
    while index < text.count {
      if BareLink.mayBegin(with: source.bytes[index]),
        let url = BareLink.range(at: index, in: source)
      {
        found.append(FoundLink(range: url, target: .reference(source.string(url))))
        index = url.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
