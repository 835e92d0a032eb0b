/// A Python module as a careful programmer writes it, of any size: valid, and nothing in it that a
/// linter's defaults would report.
enum BenchModule {
  /// The same text for the same size, in every run.
  static func text(bytes: Int) -> String {
    var dice = Dice(seed: 11)
    var text = header
    var number = 1
    while text.utf8.count < bytes {
      text += dice.roll(3) == 0 ? record(number, &dice) : function(number, &dice)
      number += 1
    }
    return text
  }

  private static let header = #"""
    """Keeps the books of a small library: who borrowed what, when, and what it cost."""

    from __future__ import annotations

    import math
    from collections.abc import Iterable, Iterator
    from dataclasses import dataclass, field

    LIMIT = 1_000
    NAMES: dict[str, int] = {"first": 1, "second": 2, "third": 3}

    """#

  private static func function(_ number: Int, _ dice: inout Dice) -> String {
    let (noun, verb) = (dice.pick(nouns), dice.pick(verbs))
    return #"""


      def \#(verb)_\#(noun)_\#(number)(entries: Iterable[int], limit: int = LIMIT) -> list[int]:
          """Return what \#(verb) makes of the \#(noun) of every entry.

          Args:
              entries: The numbers to begin with, in any order at all; none of them is changed,
              and what is greater than the limit is left out of the result for each entry.
              limit: The greatest number that counts.
          """
          kept = [entry for entry in entries if 0 <= entry < limit]
          totals: dict[int, int] = {}
          for index, entry in enumerate(kept):
              key = entry % \#(3 + dice.roll(40))
              totals[key] = totals.get(key, \#(dice.roll(9))) + index * entry
          if not totals:
              return []
          mean = sum(totals.values()) / len(totals)
          spread = math.sqrt(sum((value - mean) ** 2 for value in totals.values()))
          print(f"{len(kept)} of \#(noun): {mean:.2f} ± {spread:.2f}")
          return sorted(value for value in totals.values() if value <= mean + spread)

      """#
  }

  private static func record(_ number: Int, _ dice: inout Dice) -> String {
    let (noun, verb) = (dice.pick(nouns), dice.pick(verbs))
    let name = "\(noun.capitalized)\(number)"
    return #"""


      @dataclass
      class \#(name):
          """One \#(noun) of the library, with the marks that others have put on it."""

          title: str
          count: int = \#(dice.roll(90))
          marks: list[str] = field(default_factory=list)

          def \#(verb)(self, *others: \#(name)) -> \#(name):
              """Return a \#(noun) that has the marks of all the others as well.

              The order is that in which they come, and no mark is there more than once per entry.
              """
              marks = list(dict.fromkeys(mark for one in (self, *others) for mark in one.marks))
              count = max((other.count for other in others), default=self.count)
              return \#(name)(self.title.strip().lower(), count, marks)

          def __iter__(self) -> Iterator[str]:
              """Go through the marks that are worth a look."""
              for mark in self.marks:
                  if len(mark) > \#(1 + dice.roll(9)) and mark not in NAMES:
                      yield mark

          @property
          def is_\#(noun)(self) -> bool:
              """Whether anything is left of it."""
              return self.count > 0 or any(mark.startswith("\#(noun)") for mark in self.marks)

      """#
  }

  private static let nouns = [
    "volume", "shelf", "loan", "reader", "branch", "fine", "ledger", "stamp", "catalogue", "visit",
  ]
  private static let verbs = ["collect", "merge", "tally", "sort", "weigh", "renew", "check"]
}
