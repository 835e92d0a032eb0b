import JSONRPC
import PositionedJSON

/// What the server asks the client for once it may speak: its settings, and to be told of changes.
enum ClientRegistrations {
  static func start(_ state: inout ServerState) {
    let client = state.client.configuration
    var registrations: [Registration] = []
    if client.registersChanges {
      registrations.append(
        Registration(method: DidChangeConfigurationNotification.method) { writer in
          writer.member("section", ClientSettings.section)
        })
    }
    if client.watchesFiles {
      registrations.append(
        Registration(method: DidChangeWatchedFilesNotification.method) { writer in
          writer.member("watchers") { writer in
            // Quote sets are JSON, and a source may be any text.
            writer.array { writer in
              for pattern in ["**/.essaylint.json", "**/*.json", "**/*.{txt,md}"] {
                writer.object { $0.member("globPattern", pattern) }
              }
            }
          }
        })
    }
    if !registrations.isEmpty {
      state.ask("client/registerCapability") { writer in
        writer.object { writer in
          writer.member("registrations") { writer in
            writer.array { writer in for one in registrations { one.write(into: &writer) } }
          }
        }
      }
    }
    askForSettings(&state)
  }

  /// Asks for the settings; they are applied when they come.
  static func askForSettings(_ state: inout ServerState) {
    guard state.client.configuration.canBeAsked else { return }
    state.ask(
      "workspace/configuration",
      params: { writer in
        writer.object { writer in
          writer.member("items") { writer in
            writer.array { $0.object { $0.member("section", ClientSettings.section) } }
          }
        }
      },
      then: { answer, state in
        // Without an answer, what was set before holds; an empty one says that nothing is set.
        guard let values = answer?.array?.first else { return }
        state.take(settings: ClientSettings.values(in: values))
      })
  }

  private struct Registration: JSONWritable {
    let method: String
    let options: (inout JSONWriter) -> Void

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("id", "essaylint/\(method)")
        writer.member("method", method)
        writer.member("registerOptions") { $0.object(options) }
      }
    }
  }
}
