public import QuoteSets

/// What the program carries within itself: the `.json` files of this folder, which the build has
/// validated, and what it has made of them.
public enum BuiltInRules {
  /// One set as the compiler keeps it: a piece of the program file, not copied until asked for.
  struct EmbeddedSet {
    let id: StaticString
    let json: StaticString
    let make: @Sendable () -> QuoteSet
  }

  /// The ids of the sets, in alphabetical order: `never-let-me-go`.
  public static var ids: [String] {
    embedded.map { "\($0.id)" }
  }

  /// A set, by its number among ``ids``. It is made anew each time.
  public static func quoteSet(_ number: Int) -> QuoteSet { embedded[number].make() }

  /// The bytes of a set's file; nil where there is none of that id.
  public static func bytes(of id: String) -> [UInt8]? {
    embedded.first { "\($0.id)" == id }.map { bytes(of: $0.json) }
  }

  /// The authors and works that no set is about, those of `other-works.json`, as
  /// `OtherWorks(encoded:)` takes them.
  public static var otherWorks: [UInt8] { bytes(of: embeddedOtherWorks) }

  /// By what an essay shows that it is about one of the sets' works, in the order of ``ids``, as
  /// `WorkClues.list(from:)` reads it.
  public static var clues: [UInt8] { bytes(of: embeddedClues) }

  /// The telling phrases of the sets' quotations, by their numbers among ``ids``, as
  /// `TellingPhrases(embedded:)` takes them.
  public static var phrases: StaticString { embeddedPhrases }

  private static func bytes(of literal: StaticString) -> [UInt8] {
    // A static string's bytes live as long as the program, and there are as many as it says.
    unsafe Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
