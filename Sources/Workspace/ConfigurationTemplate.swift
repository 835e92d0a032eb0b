/// A configuration to begin with: every key, with what it is for, and none of them in force.
public enum ConfigurationTemplate {
  /// The file, which ``ConfigurationReader`` takes for an empty configuration.
  public static let text = """
    // How essaylint judges the essays of this folder and of those below it.
    // Take the two strokes away before whatever you want to say; paths are relative to this file.
    {
      // The quote sets to judge by. Without it, those that each essay names or is about.
      // "text": "never-let-me-go",

      // Quote sets of your own that lie elsewhere than in the folder 'sets' beside this file.
      // "sets": ["elsewhere/my-set.json"],

      // The work's full text, to look up quotations that no quote set has.
      // "source": "books/the-whole-text.txt",

      // The themes that essays must treat; only these can then be missing.
      // "themes": ["identity", "deceit"],

      // What a teacher asks of the essays, in a file of its own.
      // "assignment": "task.json",

      // The rules to run, and no others; the rules not to run. 'essaylint rules' lists them.
      // "select": ["misquote"],
      // "ignore": ["unverified-quotation"],

      // How grave a rule's findings are: error, warning, information or hint.
      // "severity": {"missing-theme": "warning"},

      // From which severity on 'essaylint check' ends with status 1; or "never".
      // "failOn": "warning",
    }

    """

  /// Puts it into a folder that has no configuration.
  /// - Returns: the file, as a person would name it.
  public static func write(into folder: String) throws(FileError) -> String {
    let path = path(in: folder)
    try FileReplacement.create(path, with: Array(text.utf8))
    return path
  }

  /// The configuration of a folder, as a person would name it.
  public static func path(in folder: String) -> String {
    folder == "." ? ConfigurationFile.name : PathNames.join(folder, ConfigurationFile.name)
  }
}
