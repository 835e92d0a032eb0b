/// The quote sets that the program carries within itself: the `.json` files of this folder, which
/// the build has validated and put into `embedded`.
public enum BuiltInRules {
  /// One set as the compiler keeps it: a piece of the program file, not copied until asked for.
  struct EmbeddedSet {
    let id: StaticString
    let json: StaticString
  }

  /// The ids of the sets, in alphabetical order: `never-let-me-go`.
  public static var ids: [String] {
    embedded.map { "\($0.id)" }
  }

  /// The bytes of a set's file; nil where there is none of that id.
  public static func bytes(of id: String) -> [UInt8]? {
    guard let set = embedded.first(where: { "\($0.id)" == id }) else { return nil }
    // A static string's bytes live as long as the program, and there are as many as it says.
    return unsafe Array(
      UnsafeBufferPointer(start: set.json.utf8Start, count: set.json.utf8CodeUnitCount))
  }
}
