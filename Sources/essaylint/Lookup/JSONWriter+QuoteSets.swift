import EssayRules
import PositionedJSON
import QuoteSets

/// The members that answers have for what quote sets hold.
extension JSONWriter {
  mutating func quotation(_ reference: CanonicalReference) {
    let quotation = reference.quotation
    member("id", quotation.id)
    member("quoteSet", reference.quoteSet.id)
    member("text", quotation.text)
    member("speaker", quotation.speaker)
    member("mode", quotation.mode.rawValue)
    member("chapter", quotation.place.map(String.init).joined(separator: "."))
    member("credit", reference.credit)
    member("themes", quotation.themes)
    member("commentary", quotation.commentary)
  }

  /// - Parameter file: where it was read; nil for a built-in one.
  mutating func quoteSet(_ quoteSet: QuoteSet, file: String?) {
    member("id", quoteSet.id)
    member("title", quoteSet.title)
    member("author", quoteSet.author.name)
    member("year", quoteSet.year)
    member("path", file)
    member("characterCount", quoteSet.characters.count)
    member("themeCount", quoteSet.themes.count)
    member("quotationCount", quoteSet.quotations.count)
  }

  /// What it holds.
  mutating func contents(of quoteSet: QuoteSet) {
    member("characters") { writer in
      writer.array { writer in
        for character in quoteSet.characters {
          writer.object { writer in
            writer.member("id", character.id)
            writer.member("name", character.name)
            writer.member("description", character.description)
          }
        }
      }
    }
    member("themes") { writer in
      writer.array { writer in
        for theme in quoteSet.themes {
          writer.object { writer in
            writer.member("id", theme.id)
            writer.member("name", theme.name)
            writer.member("description", theme.description)
          }
        }
      }
    }
    member("quotations") { writer in
      writer.array { writer in
        for reference in quoteSet.references { writer.object { $0.quotation(reference) } }
      }
    }
  }
}
