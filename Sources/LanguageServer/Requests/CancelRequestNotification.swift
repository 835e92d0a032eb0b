import JSONRPC
import PositionedJSON

/// `$/cancelRequest`: the client no longer wants an answer that it has asked for.
///
/// It never comes to the loop: the inbox asks ``Overtaking`` about it when it comes in.
enum CancelRequestNotification {
  static let method = "$/cancelRequest"

  /// The request that the notification takes back.
  static func request(of notification: Notification) -> RequestID? {
    notification.params?["id"].flatMap { RequestID($0) }
  }
}
