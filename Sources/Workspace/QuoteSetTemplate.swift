import PositionedJSON

/// A quote set to begin with: whole and sound, with nothing in it yet, and with an example of each
/// part in its comments.
public struct QuoteSetTemplate: Sendable {
  private let title: String
  private let author: String

  /// - Parameters:
  ///   - title: the work's.
  ///   - author: nil where it is not said.
  public init(title: String, author: String?) {
    self.title = Self.line(title)
    self.author = author.map(Self.line) ?? "Anonymous"
  }

  /// By what configurations and essays will name the set; nil where no id can be made of the title.
  public var id: String? { Self.id(of: title) }

  /// Words on one line, as a set has them.
  private static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Small letters and digits of a title, in parts joined by hyphens: `an-inspector-calls`.
  static func id(of title: String) -> String? {
    var id = ""
    // A letter with an accent is a letter and an accent.
    for scalar in title.lowercased().decomposed {
      switch scalar {
      case "a"..."z", "0"..."9": id.unicodeScalars.append(scalar)
      case "'", "\u{2019}", "\u{300}"..."\u{36F}": break
      case "æ": id += "ae"
      case "œ": id += "oe"
      case "ß": id += "ss"
      case "ø": id += "o"
      default: if !id.isEmpty, id.last != "-" { id += "-" }
      }
    }
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? nil : String(id.prefix(60).reversed().drop { $0 == "-" }.reversed())
  }

  /// The file.
  public var text: String {
    """
    // What essaylint knows of a text. 'essaylint sets check' says what is missing or wrong.
    {
      "title": \(Self.literal(title)),

      // Who wrote it, and every other form of the name that essays use.
      "author": {"name": \(Self.literal(author)), "forms": []},
      // "year": 1818,

      // What the work is divided into, the largest first: chapter, letter, stave, act, scene, part,
      // book, canto. Nothing for a short poem.
      "divisions": ["chapter"],

      // The character who tells it, where one does.
      // "narrator": "speaker",

      // Its people, each with an id of your own, and every form by which essays call them.
      "characters": [
        // {
        //   "id": "speaker",
        //   "name": "the speaker",
        //   "forms": [],
        //   "gender": "unknown",
        //   "description": "Who they are, in one sentence."
        // },
      ],

      // What it is about, and by which words an essay shows that it speaks of it: 'deceiv*' stands
      // for every word that begins so.
      "themes": [
        // {
        //   "id": "pride",
        //   "name": "Pride",
        //   "description": "What the theme means in this work, in one sentence.",
        //   "terms": ["pride", "arrogan*", "thinks/think/thought too much of himself"]
        // },
      ],

      // Its quotations to the letter, in the order of the work. Lines of verse are divided by \\n.
      "quotations": [
        // {
        //   "id": "ch01-first-words",
        //   "text": "The words as the work prints them.",
        //   "speaker": "speaker",
        //   "mode": "narrated", // or "spoken", where a character says it
        //   "place": [1], // a number for each division
        //   "themes": ["pride"],
        //   "commentary": "What it shows, in a sentence or two."
        // },
      ],
    }

    """
  }

  private static func literal(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes the file where the configuration that holds here looks for sets: into the folder `sets`
  /// beside it; where there is none, into such a folder here.
  /// - Parameter id: the set's.
  /// - Returns: the file, as a person would name it, and whether a configuration will find it.
  public func writeBesideConfiguration(
    as id: String
  ) throws(NotWritten) -> (path: String, isFound: Bool) {
    let configuration = ConfigurationFile.search(from: PathNames.workingFolder).found
    let base = configuration.flatMap(PathNames.folder) ?? PathNames.workingFolder
    let path = PathNames.join(base, "\(SetsFolder.name)/\(id).json")
    try write(to: path, makingFolder: true)
    return (PathNames.display(path), configuration != nil)
  }

  /// Writes a file that is not there yet.
  public func write(to path: String) throws(NotWritten) {
    try write(to: path, makingFolder: false)
  }

  /// A file that could not be written, as a person would name it, and why.
  public struct NotWritten: Error {
    public let path: String
    public let reason: FileError
  }

  private func write(to path: String, makingFolder: Bool) throws(NotWritten) {
    do {
      if makingFolder, let folder = PathNames.folder(of: path) {
        try FileReplacement.makeFolder(folder)
      }
      try FileReplacement.create(path, with: Array(text.utf8))
    } catch {
      throw NotWritten(path: PathNames.display(path), reason: error)
    }
  }
}

extension String {
  /// Its scalars with accents apart from their letters.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard !scalar.isASCII, scalar.properties.isAlphabetic else { return [scalar] }
      return Self.base(of: scalar).map { [$0] } ?? [scalar]
    }
  }

  /// The plain letter of one with an accent; nil where it has none.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // “LATIN SMALL LETTER E WITH ACUTE”
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[1] == "SMALL", words[2] == "LETTER",
      words[4] == "WITH", words[3].unicodeScalars.count == 1
    else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }
}
