package import PositionedJSON

/// Reads and validates quote sets.
public enum QuoteSetReader {
  /// Reads one set.
  /// - Parameters:
  ///   - bytes: the file's, JSON with comments and trailing commas allowed.
  ///   - id: the file's name without its ending.
  /// - Throws: ``QuoteSetErrors`` with everything that is wrong with the file; where its syntax is
  ///   wrong, with only that.
  public static func read(
    _ bytes: [UInt8], id: String
  ) throws(QuoteSetErrors) -> QuoteSet {
    let root = try tree(bytes)
    let problems =
      root.problems(as: .object(QuoteSetFormat.root), named: "quote set")
      + QuoteSetConsistency(of: root).problems
    guard problems.isEmpty else { throw QuoteSetErrors(problems, in: bytes) }
    return QuoteSet(checked: root, id: id)
  }

  /// The document of a set's file, not yet checked.
  package static func tree(_ bytes: [UInt8]) throws(QuoteSetErrors) -> JSONNode {
    guard bytes.count <= QuoteSetFormat.maximumByteCount else {
      let message = "a quote set has at most \(QuoteSetFormat.maximumByteCount) bytes"
      throw QuoteSetErrors([JSONDiagnostic(range: 0..<0, message: message)], in: [])
    }
    do {
      return try JSONReader.read(bytes, dialect: .relaxed, maximumDepth: 32)
    } catch {
      throw QuoteSetErrors([JSONDiagnostic(error)], in: bytes)
    }
  }
}
