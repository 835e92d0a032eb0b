public import Foundation

/// The repository that these tests are part of, for those which read its files.
public enum Repository {
  public static let folder = tests.deletingLastPathComponent()

  public static let readme = folder.appending(path: "README.md")

  public static let fixtures = folder.appending(path: "Fixtures")

  /// The built-in quote sets, and what describes them and other files to editors.
  public static let rules = folder.appending(path: "Rules")

  /// The test targets, and the scripts beside them.
  public static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
}
