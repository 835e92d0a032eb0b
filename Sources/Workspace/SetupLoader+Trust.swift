extension SetupLoader {
  /// How far a configuration that was found beside the essays may lead: anybody may have written it.
  ///
  /// Into its own folder and what is below, and into the folder in which the program works where that
  /// is above it; links followed. What a user names on the command line, `--config` among it, or in
  /// the editor's settings may lie anywhere.
  /// - Parameter path: what it names, absolute.
  /// - Returns: what is to be said of a path that leads further; nil for one that does not.
  func strayed(_ path: String, of layer: ConfigurationFile?) -> String? {
    guard let layer, layer.path != nil, options.configuration == .nearest else { return nil }
    // A name of nothing is judged by its letters, and missing is what it is called then.
    let target = PathNames.real(path) ?? path
    let own = PathNames.real(layer.folder) ?? layer.folder
    if PathNames.isInside(target, own) { return nil }
    if let working = PathNames.real(PathNames.workingFolder), working != "/",
      working != home, PathNames.isInside(own, working),
      PathNames.isInside(target, working)
    {
      return nil
    }
    return
      "\(PathNames.display(path)): this leads out of the configuration's folder, which one that "
      + "is found may not do; name it with an option or in the editor's settings"
  }

  /// The user's own folder, in which everything lies that is nobody else's business.
  private var home: String? {
    CacheFolder.processEnvironment("HOME").flatMap { PathNames.real($0) }
  }
}
