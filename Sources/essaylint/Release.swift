/// Which essaylint this is.
enum Release {
  /// By the rules of semantic versioning.
  static let version = "0.1.0"
}
