import EssayRules
import JSONRPC
import PositionedJSON

/// How important a message to the user is; the numbers are the protocol's.
enum LogLevel: Int {
  case error = 1
  case warning, information, log
}

/// How much the client wants to be told of what the server does.
enum TraceLevel: String {
  case off, messages, verbose
}

/// What the server says to people.
extension ServerState {
  /// Writes into the log that the client keeps of this server.
  func log(_ level: LogLevel, _ message: String) {
    say("window/logMessage", level, message)
  }

  /// Shows the user a message.
  func show(_ level: LogLevel, _ message: String) {
    say("window/showMessage", level, message)
  }

  /// Tells what has failed in the engine and was not told yet.
  mutating func tellMishaps() {
    for mishap in surroundings.mishaps() {
      let message = "essaylint \(version): \(mishap.description); \(Mishap.advice)"
      log(.error, message)
      if !hasShownMishap { show(.error, message) }
      hasShownMishap = true
    }
  }

  /// Tells what the server does, where the client has asked to be told.
  /// - Parameter details: what only a client hears that wants to know everything.
  func trace(_ message: @autoclosure () -> String, details: @autoclosure () -> String? = nil) {
    guard trace != .off else { return }
    let message = message()
    let details = trace == .verbose ? details() : nil
    sink.send(
      .notification("$/logTrace") { writer in
        writer.object { writer in
          writer.member("message", message)
          if let details { writer.member("verbose", details) }
        }
      })
  }

  private func say(_ method: String, _ level: LogLevel, _ message: String) {
    sink.send(
      .notification(method) { writer in
        writer.object { writer in
          writer.member("type", level.rawValue)
          writer.member("message", message)
        }
      })
  }
}
