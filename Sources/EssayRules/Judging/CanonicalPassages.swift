import EssayText
import QuoteMatching
import QuoteSets

/// The canonical quotations of all sets, as the passages of one index.
///
/// Quotations that follow one another in the work are one passage: who quotes on from one into the
/// next has spliced nothing.
struct CanonicalPassages: Sendable {
  /// A canonical quotation and where it stands in its passage, in bytes.
  struct Part: Sendable {
    let reference: CanonicalReference
    let range: ByteRange
  }

  struct Passage: Sendable {
    let bytes: [UInt8]
    let parts: [Part]
  }

  let passages: [Passage]
  let matcher: QuotationMatcher

  init(_ quoteSets: [QuoteSet]) {
    passages = quoteSets.flatMap { quoteSet in
      Self.chains(of: quoteSet).flatMap { Self.passages(of: $0, in: quoteSet) }
    }
    let names = quoteSets.map { WorkClues(of: $0) }.flatMap { [$0.titles, $0.names] }
    matcher = QuotationMatcher(
      PassageIndex(
        passages.map(\.bytes),
        names: names.flatMap { list in list.map { Array(list.bytes[$0]) } }))
  }

  /// The set's quotations, each with those that follow it.
  private static func chains(of quoteSet: QuoteSet) -> [[CanonicalQuotation]] {
    var next: [CanonicalQuotation.ID: CanonicalQuotation] = [:]
    for quotation in quoteSet.quotations {
      if let before = quotation.follows { next[before] = quotation }
    }
    return quoteSet.quotations.filter { $0.follows == nil }.map { first in
      var chain = [first]
      while let last = chain.last, let following = next[last.id],
        chain.count <= quoteSet.quotations.count
      {
        chain.append(following)
      }
      return chain
    }
  }

  /// The chain's passage, and one more for each variant of one of its quotations.
  private static func passages(of chain: [CanonicalQuotation], in quoteSet: QuoteSet) -> [Passage] {
    let whole = passage(chain.map { ($0, $0.text) }, quoteSet)
    let variants = chain.flatMap { quotation in
      quotation.variants.map { passage([(quotation, $0)], quoteSet) }
    }
    return [whole] + variants
  }

  private static func passage(
    _ texts: [(quotation: CanonicalQuotation, text: String)], _ quoteSet: QuoteSet
  ) -> Passage {
    var bytes: [UInt8] = []
    var parts: [Part] = []
    for (quotation, text) in texts {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      bytes += text.utf8
      parts.append(
        Part(
          reference: CanonicalReference(quoteSet: quoteSet, quotation: quotation),
          range: start..<bytes.count))
    }
    return Passage(bytes: bytes, parts: parts)
  }

  /// The canonical quotation of which a comparison has most.
  func reference(of comparison: Comparison) -> CanonicalReference {
    let parts = passages[comparison.passage].parts
    let best = parts.max { left, right in
      left.range.clamped(to: comparison.extent).count
        < right.range.clamped(to: comparison.extent).count
    }
    return (best ?? parts[0]).reference
  }
}
