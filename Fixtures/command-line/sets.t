The quote sets that are known: built in, and of the configuration.

  $ essaylint sets
  a-christmas-carol: A Christmas Carol by Charles Dickens, 1843
    50 quotations, 6 themes, 23 characters; built in
  frankenstein: Frankenstein by Mary Shelley, 1818
    40 quotations, 6 themes, 18 characters; built in
  jekyll-and-hyde: The Strange Case of Dr Jekyll and Mr Hyde by Robert Louis Stevenson, 1886
    48 quotations, 6 themes, 13 characters; built in
  macbeth: Macbeth by William Shakespeare, 1623
    58 quotations, 6 themes, 27 characters; built in
  never-let-me-go: Never Let Me Go by Kazuo Ishiguro, 2005
    5 quotations, 4 themes, 8 characters; built in
  romeo-and-juliet: Romeo and Juliet by William Shakespeare, 1597
    56 quotations, 5 themes, 20 characters; built in
  $ sed -e 's/"title": "Never Let Me Go"/"title": "Mine"/' $FIXTURES/../Rules/never-let-me-go.json > mine.json
  $ essaylint sets --set mine.json
  a-christmas-carol: A Christmas Carol by Charles Dickens, 1843
    50 quotations, 6 themes, 23 characters; built in
  frankenstein: Frankenstein by Mary Shelley, 1818
    40 quotations, 6 themes, 18 characters; built in
  jekyll-and-hyde: The Strange Case of Dr Jekyll and Mr Hyde by Robert Louis Stevenson, 1886
    48 quotations, 6 themes, 13 characters; built in
  macbeth: Macbeth by William Shakespeare, 1623
    58 quotations, 6 themes, 27 characters; built in
  never-let-me-go: Never Let Me Go by Kazuo Ishiguro, 2005
    5 quotations, 4 themes, 8 characters; built in
  romeo-and-juliet: Romeo and Juliet by William Shakespeare, 1597
    56 quotations, 5 themes, 20 characters; built in
  mine: Mine by Kazuo Ishiguro, 2005
    5 quotations, 4 themes, 8 characters; from mine.json
  $ echo '{"sets": "mine.json"}' > settings
  $ essaylint sets --config settings --format json
  {
    "version": 1,
    "quoteSets": [
      {
        "id": "a-christmas-carol",
        "title": "A Christmas Carol",
        "author": "Charles Dickens",
        "year": 1843,
        "path": null,
        "characterCount": 23,
        "themeCount": 6,
        "quotationCount": 50
      },
      {
        "id": "frankenstein",
        "title": "Frankenstein",
        "author": "Mary Shelley",
        "year": 1818,
        "path": null,
        "characterCount": 18,
        "themeCount": 6,
        "quotationCount": 40
      },
      {
        "id": "jekyll-and-hyde",
        "title": "The Strange Case of Dr Jekyll and Mr Hyde",
        "author": "Robert Louis Stevenson",
        "year": 1886,
        "path": null,
        "characterCount": 13,
        "themeCount": 6,
        "quotationCount": 48
      },
      {
        "id": "macbeth",
        "title": "Macbeth",
        "author": "William Shakespeare",
        "year": 1623,
        "path": null,
        "characterCount": 27,
        "themeCount": 6,
        "quotationCount": 58
      },
      {
        "id": "never-let-me-go",
        "title": "Never Let Me Go",
        "author": "Kazuo Ishiguro",
        "year": 2005,
        "path": null,
        "characterCount": 8,
        "themeCount": 4,
        "quotationCount": 5
      },
      {
        "id": "romeo-and-juliet",
        "title": "Romeo and Juliet",
        "author": "William Shakespeare",
        "year": 1597,
        "path": null,
        "characterCount": 20,
        "themeCount": 5,
        "quotationCount": 56
      },
      {
        "id": "mine",
        "title": "Mine",
        "author": "Kazuo Ishiguro",
        "year": 2005,
        "path": "mine.json",
        "characterCount": 8,
        "themeCount": 4,
        "quotationCount": 5
      }
    ]
  }
  $ essaylint sets --no-config mine
  2> essaylint: there is no quote set 'mine'; expected one of a-christmas-carol, frankenstein, jekyll-and-hyde, macbeth, never-let-me-go, romeo-and-juliet (see 'essaylint sets --help')
  [2]
  $ essaylint sets never-let-me-go
  never-let-me-go: Never Let Me Go by Kazuo Ishiguro, 2005
    built in
  
  Characters
    kathy: Kathy H.
      The narrator: thirty-one years old and a carer for the last eleven, she
      tells of Hailsham, Ruth and Tommy shortly before she must begin to donate
      herself.
    ruth: Ruth
      Kathy’s strong-willed friend, admired and feared, who makes things up to
      seem important and for years stands between Kathy and Tommy.
    tommy: Tommy
      A good-hearted boy with a temper, mocked at school for his poor drawings,
      who loves Kathy and whom she cares for near the end of his life.
    miss-lucy: Miss Lucy
      A guardian at Hailsham who thinks that the students should know what awaits
      them, and who tries to tell them.
    miss-emily: Miss Emily
      The head guardian of Hailsham, who kept the truth from the students and
      defends that when Kathy and Tommy visit her years later.
    madame: Madame
      The visitor who carries off the students’ best work to her Gallery, meant to
      prove to the world outside that clones have souls.
    chrissie: Chrissie
      An older student at the Cottages, Rodney’s girlfriend, who hopes that
      couples from Hailsham can have their donations put off.
    rodney: Rodney
      An older student at the Cottages, Chrissie’s boyfriend, who thinks that he
      has seen Ruth’s original in Norfolk.
  
  Themes
    maturation: Maturation
      Growing up at Hailsham and after it means finding out, a little at a time,
      what one’s life has been planned for, and having to live with it.
    identity: Identity
      The students ask who they are and where they belong, when each of them was
      copied from somebody they will never know and made to serve other people.
    time-and-nostalgia: Time and nostalgia
      Kathy tells her life backwards from its end: memory keeps what time takes
      away, and makes it warmer and less certain than it was.
    deceit: Deceit
      The guardians keep the truth from the children, partly out of kindness; the
      novel weighs what that did for them against what it took from them.
  
  Quotations
    ch01-remembering-wrong: Kathy H., chapter 1
      “Or maybe I’m remembering it wrong.”
    ch06-smoking: Miss Lucy, chapter 6
      “It’s not good that I smoked. It wasn’t good for me so I stopped it. But
      what you must understand is that for you, all of you, it’s much, much worse
      to smoke than it ever was for me (...) You're students. You're . . .
      special.”
    ch07-golden-time: Kathy H., chapter 7
      “The earlier years—the ones I’ve just been telling you about—they tend to
      blur into each other as a kind of golden time, and when I think about them
      at all, even the not-so-great things, I can’t help feeling a sort of glow.”
    ch14-modelled-from-trash: Ruth, chapter 14
      “We all know it. We’re modelled from trash. Junkies, prostitutes, winos,
      tramps. Convicts, maybe, just so long as they aren’t psychos. That’s what we
      come from. We all know it, so why don’t we say it?”
    ch22-sheltered: Miss Emily, chapter 22
      “Very well, sometimes that meant we kept things from you, lied to you. Yes,
      in many ways we fooled you. I suppose you could even call it that. But we
      sheltered you during those years, and we gave you your childhoods.”
  $ essaylint sets --format json never-let-me-go | head -40
  {
    "version": 1,
    "quoteSets": [
      {
        "id": "never-let-me-go",
        "title": "Never Let Me Go",
        "author": "Kazuo Ishiguro",
        "year": 2005,
        "path": null,
        "characterCount": 8,
        "themeCount": 4,
        "quotationCount": 5,
        "characters": [
          {
            "id": "kathy",
            "name": "Kathy H.",
            "description": "The narrator: thirty-one years old and a carer for the last eleven, she tells of Hailsham, Ruth and Tommy shortly before she must begin to donate herself."
          },
          {
            "id": "ruth",
            "name": "Ruth",
            "description": "Kathy’s strong-willed friend, admired and feared, who makes things up to seem important and for years stands between Kathy and Tommy."
          },
          {
            "id": "tommy",
            "name": "Tommy",
            "description": "A good-hearted boy with a temper, mocked at school for his poor drawings, who loves Kathy and whom she cares for near the end of his life."
          },
          {
            "id": "miss-lucy",
            "name": "Miss Lucy",
            "description": "A guardian at Hailsham who thinks that the students should know what awaits them, and who tries to tell them."
          },
          {
            "id": "miss-emily",
            "name": "Miss Emily",
            "description": "The head guardian of Hailsham, who kept the truth from the students and defends that when Kathy and Tommy visit her years later."
          },
          {
            "id": "madame",
  $ essaylint sets never-let-me
  2> essaylint: there is no quote set 'never-let-me'; did you mean 'never-let-me-go'? (see 'essaylint sets --help')
  [2]
  $ essaylint sets --set gone.json
  2> essaylint: --set: gone.json: no such file
  [2]
