import JSONRPC

/// When a piece of work gets its turn.
enum Turn {
  /// The moment it comes in, ahead of all that waits.
  case ahead
  /// In the order in which it came.
  case inOrder
  /// In the order in which it came; if it has been taken back by then, it is not done at all.
  case inOrderUnlessTakenBack
  /// In the order in which it came, once the diagnostics that are due have gone out.
  case inOrderAfterDiagnostics
}

/// Which messages may overtake which. Everything else keeps the order in which it came.
///
/// | work                          | its turn                      | overtaken by                 |
/// | ----------------------------- | ----------------------------- | ---------------------------- |
/// | `$/cancelRequest`             | the moment it comes in        | nothing                      |
/// | `initialize`                  | in order, cannot be cancelled | nothing: all else needs it   |
/// | `shutdown`                    | after the due diagnostics     | nothing                      |
/// | every notification, and every | in order                      | nothing: it changes the text |
/// | answer to the server          |                               | or the settings that what    |
/// |                               |                               | follows speaks of            |
/// | every other request           | in order, unless taken back;  | its own cancellation, also   |
/// |                               | it sees the text as it stood  | while it is worked on        |
/// |                               | when it was asked             |                              |
/// | diagnostics (no message, but  | when nothing waits            | everything: an edit makes    |
/// | owed after open and change)   |                               | those of the old text void   |
/// | `workspace/diagnostic`        | begun in order; then essay by | everything, between any two  |
/// |                               | essay when nothing waits and  | essays                       |
/// |                               | no diagnostics are due        |                              |
/// | a look at the settings' files | when nothing has come in for  | everything                   |
/// |                               | some seconds                  |                              |
///
/// Diagnostics come last so that fifty edits that wait together cost one analysis; requests do not,
/// so that a menu or a hover never waits for an analysis it does not need.
enum Overtaking {
  static func turn(of method: String) -> Turn {
    switch method {
    case CancelRequestNotification.method: .ahead
    case InitializeRequest.method: .inOrder
    case ShutdownRequest.method: .inOrderAfterDiagnostics
    default: .inOrderUnlessTakenBack
    }
  }

  /// The request that a notification takes back, which then works ahead of all that waits.
  @Sendable static func requestTakenBack(by notification: Notification) -> RequestID? {
    guard turn(of: notification.method) == .ahead else { return nil }
    return CancelRequestNotification.request(of: notification)
  }
}
