"""A text with lines and columns as the protocol counts them, in each of its encodings."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE_END = re.compile("\r\n|\n|\r")


def units(text: str, encoding: str) -> int:
    """How long a piece of text is in the units of an encoding."""
    if encoding == "utf-8":
        return len(text.encode())
    if encoding == "utf-16":
        return len(text.encode("utf-16-le")) // 2
    return len(text)


class Line(NamedTuple):
    start: int
    """Where it begins, in characters from the start of the text."""
    text: str
    """Its characters, without its end."""


class Document:
    """A text that is open in the client."""

    def __init__(self, uri: str, language: str, text: str, encoding: str):
        self.uri, self.language, self.encoding = uri, language, encoding
        self.version = 1
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.text = text
        self.lines: list = []
        start = 0
        for end in _LINE_END.finditer(text):
            self.lines.append(Line(start, text[start : end.start()]))
            start = end.end()
        self.lines.append(Line(start, text[start:]))

    def position(self, offset: int) -> dict:
        """Where the character `offset` stands; within a line's end, at the end of the line."""
        number = self._line_number(offset)
        line = self.lines[number]
        before = line.text[: offset - line.start]
        return {"line": number, "character": units(before, self.encoding)}

    def _line_number(self, offset: int) -> int:
        low, high = 0, len(self.lines)
        while high - low > 1:
            middle = (low + high) // 2
            if self.lines[middle].start <= offset:
                low = middle
            else:
                high = middle
        return low

    def offset(self, position: dict) -> int | None:
        """The character at a position; None where it lies outside or within a character."""
        if position["line"] >= len(self.lines):
            return None
        line = self.lines[position["line"]]
        if line.text.isascii():
            column = position["character"]
            return line.start + column if column <= len(line.text) else None
        reached = 0
        for index, character in enumerate(line.text):
            if reached == position["character"]:
                return line.start + index
            reached += units(character, self.encoding)
        return line.start + len(line.text) if reached == position["character"] else None

    def span(self, range_: dict) -> tuple | None:
        """First and last character of a range; None where one of its ends lies nowhere."""
        start, end = self.offset(range_["start"]), self.offset(range_["end"])
        return None if start is None or end is None else (start, end)

    def words(self, range_: dict) -> str:
        start, end = self.span(range_) or (0, 0)
        return self.text[start:end]

    def range(self, start: int, end: int) -> dict:
        return {"start": self.position(start), "end": self.position(end)}

    @property
    def whole(self) -> dict:
        return self.range(0, len(self.text))

    def offsets(self) -> Iterator[int]:
        """Every place for a cursor."""
        for line in self.lines:
            yield from range(line.start, line.start + len(line.text) + 1)

    def with_edits(self, edits: list) -> str:
        """The text after edits that all speak of the text as it is, and that do not overlap."""
        spans = sorted((self.span(edit["range"]), edit["newText"]) for edit in edits)
        parts, reached = [], 0
        for (start, end), new_text in spans:
            assert reached <= start <= end, f"edits overlap: {edits}"
            parts += [self.text[reached:start], new_text]
            reached = end
        return "".join(parts) + self.text[reached:]

    @property
    def item(self) -> dict:
        return {
            "uri": self.uri,
            "languageId": self.language,
            "version": self.version,
            "text": self.text,
        }

    @property
    def identifier(self) -> dict:
        return {"uri": self.uri}
