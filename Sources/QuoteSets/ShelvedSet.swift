import Synchronization

/// A quote set that is there to judge by. Its clues are at hand; the set itself is read when it is
/// first asked for, since most essays are about one text of many.
public final class ShelvedSet: Sendable {
  public let clues: WorkClues
  /// Which of the built-in sets it is; nil for another.
  public let builtInNumber: Int?
  private let read: @Sendable () -> QuoteSet
  private let known: Mutex<QuoteSet?>

  public var id: String { clues.id }

  /// A set that has been read.
  public init(_ quoteSet: QuoteSet) {
    clues = WorkClues(of: quoteSet)
    builtInNumber = nil
    read = { quoteSet }
    known = Mutex(quoteSet)
  }

  /// A built-in set.
  public init(
    builtIn number: Int, _ clues: WorkClues, read: @escaping @Sendable () -> QuoteSet
  ) {
    self.clues = clues
    builtInNumber = number
    self.read = read
    known = Mutex(nil)
  }

  public var quoteSet: QuoteSet {
    known.withLock { known in
      if let known { return known }
      let quoteSet = read()
      known = quoteSet
      return quoteSet
    }
  }
}
