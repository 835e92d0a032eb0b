import QuoteSets
import Workspace

extension Subcommand {
  /// `essaylint sets new TITLE`
  static let setsNew = Subcommand(
    name: "sets new",
    summary: "Write a quote set to begin with, in which every part is explained",
    operands: Operands(
      "TITLE", count: 1...Int.max, lack: "name the work: essaylint sets new TITLE"),
    details: [
      """
      It is put into the folder 'sets' beside the configuration that holds here, where essaylint \
      finds it by itself; without a configuration, into 'sets' here. Its name is made of the \
      title. One that is there is never touched.
      """
    ],
    options: [.author, .setOutput],
    examples: [
      (
        "essaylint sets new Ozymandias --author 'Percy Bysshe Shelley'",
        "Begin sets/ozymandias.json"
      )
    ],
    run: { arguments throws(UsageError) in
      let title = arguments.operands.joined(separator: " ")
      let template = QuoteSetTemplate(title: title, author: arguments.value(of: .author))
      let output = arguments.value(of: .setOutput)
      if output == "-" {
        Console.show(template.text)
        return .success
      }
      do throws(QuoteSetTemplate.NotWritten) {
        if let output {
          try template.write(to: output)
          Console.show("\(output) is written\n")
          return .success
        }
      } catch {
        Console.complain("\(error.path): \(error.reason)")
        return .failure
      }
      guard let id = template.id else { throw .noID(title) }
      do throws(QuoteSetTemplate.NotWritten) {
        let written = try template.writeBesideConfiguration(as: id)
        Console.show(announcement(of: written, id: id))
        return .success
      } catch {
        Console.complain("\(error.path): \(error.reason)")
        return .failure
      }
    })

  private static func announcement(of written: (path: String, isFound: Bool), id: String) -> String
  {
    var lines = ["\(written.path) is written"]
    if !written.isFound {
      lines.append("There is no configuration to find it by; 'essaylint init' writes one here")
    }
    if BuiltIn.quoteSets.contains(where: { $0.id == id }) {
      lines.append("It takes the place of the built-in quote set '\(id)'")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Option {
  fileprivate static let author = Option(
    "author", .word("NAME"), standard: "Anonymous", help: "Who wrote the work")
  fileprivate static let setOutput = Option(
    "output", letter: "o", .word("FILE"), suggesting: .files,
    help: "Write this file, whose name without its ending is the set's id; '-' is standard output")
}
