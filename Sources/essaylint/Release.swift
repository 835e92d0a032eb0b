/// Which essaylint this is.
enum Release {
  /// By the rules of semantic versioning.
  static let version = "0.1.0"
  /// The day of the release, as manual pages write it.
  static let date = "November 21, 2026"
}
