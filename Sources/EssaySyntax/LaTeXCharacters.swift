/// The characters that LaTeX's commands print.
enum LaTeXCharacters {
  /// Letters and marks that a word goes on after.
  static let joining = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ",
    "TH": "Þ", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "lq": "‘",
    "rq": "’", "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«",
    "guillemetleft": "«", "guilsinglleft": "‹", "og": "«", "flqq": "«", "flq": "‹", "glqq": "„",
    "glq": "‚", "textquotesingle": "'", "textquotedbl": "\"",
  ]

  static let standing = [
    "ldots": "…", "dots": "…", "textellipsis": "…", "dotsc": "…", "cdots": "…",
    "textquotedblright": "”", "guillemotright": "»", "guillemetright": "»",
    "guilsinglright": "›", "fg": "»", "frqq": "»", "frq": "›", "grqq": "“", "grq": "‘",
    "textemdash": "—", "textendash": "–", "slash": "/", "textbackslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textasteriskcentered": "*",
    "textunderscore": "_", "textbar": "|", "textless": "<", "textgreater": ">",
    "textbraceleft": "{", "textbraceright": "}", "textdollar": "$", "textbullet": "•",
    "textperiodcentered": "·", "textdegree": "°", "copyright": "©", "textcopyright": "©",
    "textregistered": "®", "texttrademark": "™", "pounds": "£", "textsterling": "£",
    "texteuro": "€", "euro": "€", "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "LaTeX": "LaTeX",
    "TeX": "TeX", "ordinalmasculine": "º", "textordfeminine": "ª", "lbrack": "[", "rbrack": "]",
  ]
}

/// An accent that a command sets on the letter after it.
enum LaTeXAccent: String {
  case acute = "\u{301}"
  case grave = "\u{300}"
  case circumflex = "\u{302}"
  case diaeresis = "\u{308}"
  case tilde = "\u{303}"
  case macron = "\u{304}"
  case dotAbove = "\u{307}"
  case cedilla = "\u{327}"
  case caron = "\u{30C}"
  case breve = "\u{306}"
  case doubleAcute = "\u{30B}"
  case ring = "\u{30A}"
  case ogonek = "\u{328}"
  case dotBelow = "\u{323}"

  static let letters: [String: LaTeXAccent] = [
    "c": .cedilla, "v": .caron, "u": .breve, "H": .doubleAcute, "r": .ring, "k": .ogonek,
    "d": .dotBelow,
  ]

  static func symbol(_ byte: UInt8) -> LaTeXAccent? {
    switch byte {
    case UInt8(ascii: "'"): .acute
    case UInt8(ascii: "`"): .grave
    case UInt8(ascii: "^"): .circumflex
    case UInt8(ascii: "\""): .diaeresis
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "="): .macron
    case UInt8(ascii: "."): .dotAbove
    default: nil
    }
  }

  /// The letter with the accent: one scalar where Unicode's Latin blocks have it.
  func on(_ letter: Unicode.Scalar) -> String {
    Self.composed[self]?[letter] ?? "\(letter)\(rawValue)"
  }

  private static let composed: [LaTeXAccent: [Unicode.Scalar: String]] = [
    .acute: pairs(
      "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcćCĆlĺLĹnńNŃrŕRŔsśSŚzźZŹ"),
    .grave: pairs("aàeèiìoòuùAÀEÈIÌOÒUÙnǹ"),
    .circumflex: pairs("aâeêiîoôuûAÂEÊIÎOÔUÛcĉCĈgĝGĜhĥHĤjĵJĴsŝSŜwŵWŴyŷYŶ"),
    .diaeresis: pairs("aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ"),
    .tilde: pairs("aãnñoõAÃNÑOÕiĩIĨuũUŨ"),
    .macron: pairs("aāeēiīoōuūAĀEĒIĪOŌUŪ"),
    .dotAbove: pairs("cċCĊeėEĖgġGĠIİzżZŻ"),
    .cedilla: pairs("cçCÇsşSŞtţTŢgģGĢkķKĶlļLĻnņNŅrŗRŖ"),
    .caron: pairs("cčCČdďDĎeěEĚnňNŇrřRŘsšSŠtťTŤzžZŽ"),
    .breve: pairs("aăAĂeĕEĔgğGĞiĭIĬoŏOŎuŭUŬ"),
    .doubleAcute: pairs("oőOŐuűUŰ"),
    .ring: pairs("aåAÅuůUŮ"),
    .ogonek: pairs("aąAĄeęEĘiįIĮuųUŲ"),
  ]

  /// Letters and what they become, by turns.
  private static func pairs(_ list: String) -> [Unicode.Scalar: String] {
    let scalars = Array(list.unicodeScalars)
    var pairs: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      pairs[scalars[index]] = String(scalars[index + 1])
    }
    return pairs
  }
}
