import EssayRules
import EssayText
import QuoteSets
import Synchronization

/// The files that the server can point to beside the essays: the pages of the rules, and the
/// entries of the quote sets. Each is looked for once.
final class References: Sendable {
  typealias Place = (path: String, text: TextSnapshot, entry: ByteRange)

  private struct Known {
    var pages: [String: DocumentURI?] = [:]
    var places: [String: Place?] = [:]
  }

  private let known = Mutex(Known())
  private let findPage: @Sendable (_ rule: String) -> String?
  private let findPlace: @Sendable (CanonicalReference, _ essayPath: String?) -> Place?

  /// - Parameters:
  ///   - page: the path of the page of a rule; nil where it cannot be had.
  ///   - place: where the entry of a canonical quotation stands; nil where that is not known.
  init(
    page: @escaping @Sendable (_ rule: String) -> String? = { _ in nil },
    place: @escaping @Sendable (CanonicalReference, _ essayPath: String?) -> Place? = { _, _ in
      nil
    }
  ) {
    findPage = page
    findPlace = place
  }

  /// The page that explains a rule.
  func page(ofRule rule: String) -> DocumentURI? {
    known.withLock { known in
      if let page = known.pages[rule] { return page }
      let page = findPage(rule).map { DocumentURI(path: $0) }
      known.pages[rule] = .some(page)
      return page
    }
  }

  /// Where the entry of a canonical quotation stands, with all that is needed to point into it.
  func place(of canonical: CanonicalReference, forEssayAt path: String?) -> Place? {
    let key = "\(canonical.quoteSet.id)\u{0}\(canonical.quotation.id)\u{0}\(path ?? "")"
    return known.withLock { known in
      if let place = known.places[key] { return place }
      let place = findPlace(canonical, path)
      known.places[key] = .some(place)
      return place
    }
  }

  func location(
    of canonical: CanonicalReference, forEssayAt path: String?, _ encoding: PositionEncoding
  ) -> Location? {
    place(of: canonical, forEssayAt: path).map { place in
      Location(
        uri: DocumentURI(path: place.path),
        range: PositionRange(place.entry, in: place.text, encoding))
    }
  }

  /// Forgets where quotations stand: the sets have changed.
  func forgetPlaces() {
    known.withLock { $0.places = [:] }
  }
}
