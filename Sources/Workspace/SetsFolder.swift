import EssayText
import QuoteSets

/// The folder `sets` beside a configuration: whatever quote set lies in it is known, as a built-in
/// one is, without being named.
enum SetsFolder {
  static let name = "sets"
  /// The most files that are read, …
  static let mostFiles = 100
  /// … and the most bytes that they may have together.
  static let mostBytes = 16 << 20
  /// The most names that are looked at.
  private static let mostNames = 10_000

  /// Its files, absolute, in the order of their names; and why there may be more.
  /// - Parameter folder: the configuration's, absolute.
  static func files(in folder: String) -> (paths: [String], failure: FileError?) {
    let path = PathNames.join(folder, name)
    guard FolderEntry.isFolder(path) else { return ([], nil) }
    let (entries, failure) = FolderEntry.all(in: path, limit: mostNames)
    let names = entries.filter { $0.isText && $0.kind != .folder && isSet($0.name) }.map(\.name)
    return (names.map { PathNames.join(path, $0) }, failure)
  }

  /// Whether a file of that name is a quote set, where it lies in such a folder.
  static func isSet(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasSuffix(".schema.json") && !name.hasPrefix(".")
  }

  /// Whether a path, absolute, is that of a quote set in the folder beside a configuration.
  static func holds(_ path: String) -> Bool {
    guard let folder = PathNames.folder(of: path), PathNames.name(of: folder) == name,
      let base = PathNames.folder(of: folder)
    else { return false }
    return isSet(PathNames.name(of: path))
      && FileStamp.isThere(PathNames.join(base, ConfigurationFile.name))
  }

  /// Whether `path`, links followed, still lies in `folder`.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    guard let path = PathNames.real(path), let folder = PathNames.real(folder) else { return false }
    return path != folder && PathNames.isInside(path, folder)
  }
}

extension SetupLoader {
  /// Makes the quote sets of the folder beside a configuration known.
  mutating func loadSetsFolder(_ file: ConfigurationFile?) {
    guard let file, file.path != nil else { return }
    let folder = PathNames.join(file.folder, SetsFolder.name)
    // Its date changes with what is in it.
    note(folder)
    let (paths, failure) = SetsFolder.files(in: file.folder)
    func problem(_ path: String, _ message: String) -> WorkspaceError.Problem {
      WorkspaceError.Problem(place: PathNames.display(path), path: path, message: message)
    }
    if let failure { report([problem(folder, "\(failure)")], of: file) }
    if paths.isEmpty { return }
    guard SetsFolder.isInside(folder, file.folder) else {
      let message =
        "this symbolic link leads out of the configuration's folder; name the quote sets in 'sets'"
      return report([problem(folder, message)], of: file)
    }
    var bytes = 0
    for (number, path) in paths.enumerated() {
      let size = FileStamp(path)?.byteCount ?? 0
      guard size <= QuoteSetFormat.maximumByteCount else {
        note(path)
        missingSets.insert(PathNames.stem(of: path))
        let error = FileError.tooLarge(limit: QuoteSetFormat.maximumByteCount)
        report([problem(path, "\(error) of a quote set")], of: file)
        continue
      }
      bytes += size
      guard number < SetsFolder.mostFiles, bytes <= SetsFolder.mostBytes else {
        let message =
          "there are more than \(SetsFolder.mostFiles) quote sets in this folder, or more than"
          + " \(SetsFolder.mostBytes >> 20) MiB of them; this one and those after it are left out"
        return report([problem(path, message)], of: file)
      }
      guard SetsFolder.isInside(path, folder) else {
        note(path)
        missingSets.insert(PathNames.stem(of: path))
        let message =
          "this symbolic link leads out of the folder 'sets', or nowhere; name the quote set in"
          + " 'sets' of \(file.displayPath)"
        report([problem(path, message)], of: file)
        continue
      }
      _ = loadSet(path, from: folder, of: file) { message in
        // Which file it is, is said by the place.
        let name = "\(PathNames.display(path)): "
        return problem(
          path, message.hasPrefix(name) ? String(message.dropFirst(name.count)) : message)
      }
    }
  }
}
