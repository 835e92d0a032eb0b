/// To which author, which work, or both, an essay gives a quotation.
struct WorkCredit: Sendable, Equatable {
  /// An author, a work, or one of each.
  let mentions: [WorkMention]
  /// The block in which they stand.
  let block: Int

  var author: WorkMention? { mentions.first { $0.author != nil } }
  var work: WorkMention? { mentions.first { $0.work != nil } }
}
