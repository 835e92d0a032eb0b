Looking quotations up, by whatever words one remembers.

  $ essaylint quotes what was that line about trash
  “We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
  Convicts, maybe, just so long as they aren’t psychos. That’s what we come from.
  We all know it, so why don’t we say it?”
    Ruth, chapter 14, Never Let Me Go
    Identity · ch14-modelled-from-trash
    Bluntly and in pain, Ruth says what the others avoid: that they may be copies
    of people whom society throws away, with all that this could mean for who they
    are themselves.
  
  “My only love sprung from my only hate! / Too early seen unknown, and known too
  late! / Prodigious birth of love it is to me, / That I must love a loathed
  enemy.”
    Juliet, act 1, scene 5, Romeo and Juliet
    Love · Conflict · Fate · 1-5-my-only-hate
    Love and hate meet in one line: Juliet sees at once what it means to have
    fallen in love before she knew his name.
  $ essaylint quotes remembring it rong
  “Or maybe I’m remembering it wrong.”
    Kathy H., chapter 1, Never Let Me Go
    Time and nostalgia · ch01-remembering-wrong
    Kathy admits, as she often does, that she cannot vouch for what she tells, so
    that we wonder how far to trust her as a narrator.
  $ essaylint quotes they lied to us --format json
  {
    "version": 1,
    "quotations": [
      {
        "id": "ch22-sheltered",
        "quoteSet": "never-let-me-go",
        "text": "Very well, sometimes that meant we kept things from you, lied to you. Yes, in many ways we fooled you. I suppose you could even call it that. But we sheltered you during those years, and we gave you your childhoods.",
        "speaker": "miss-emily",
        "mode": "spoken",
        "chapter": "22",
        "credit": "Miss Emily, chapter 22",
        "themes": [
          "deceit",
          "maturation"
        ],
        "commentary": "Miss Emily defends the lies of Hailsham as a shelter, and leaves us to judge whether a happy childhood is worth not being told the truth.",
        "score": 81
      }
    ]
  }

Or by who says them, where they stand, and what they show:

  $ essaylint quotes --speaker 'Miss Lucy' --chapter 6
  “It’s not good that I smoked. It wasn’t good for me so I stopped it. But what
  you must understand is that for you, all of you, it’s much, much worse to smoke
  than it ever was for me (...) You're students. You're . . . special.”
    Miss Lucy, chapter 6, Never Let Me Go
    Identity · ch06-smoking
    Nobody’s health matters more than that of people whose organs will be taken:
    Miss Lucy’s warning hints at what the students have been made for, and the
    pause before “special” shows how hard it is for her to say so.
  $ essaylint quotes --theme identity --speaker RUTH trash
  “We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
  Convicts, maybe, just so long as they aren’t psychos. That’s what we come from.
  We all know it, so why don’t we say it?”
    Ruth, chapter 14, Never Let Me Go
    Identity · ch14-modelled-from-trash
    Bluntly and in pain, Ruth says what the others avoid: that they may be copies
    of people whom society throws away, with all that this could mean for who they
    are themselves.
  $ essaylint quotes nostalgia
  “Or maybe I’m remembering it wrong.”
    Kathy H., chapter 1, Never Let Me Go
    Time and nostalgia · ch01-remembering-wrong
    Kathy admits, as she often does, that she cannot vouch for what she tells, so
    that we wonder how far to trust her as a narrator.
  
  “The earlier years—the ones I’ve just been telling you about—they tend to blur
  into each other as a kind of golden time, and when I think about them at all,
  even the not-so-great things, I can’t help feeling a sort of glow.”
    Kathy H., chapter 7, Never Let Me Go
    Time and nostalgia · ch07-golden-time
    The warm light in which Kathy sees her first years at school is nostalgia; it
    also sets off the darker years that she goes on to tell of.

Where there is none, one line says so.

  $ essaylint quotes zebra
  No quotation fits; with fewer words or options one may.
  [1]
  $ essaylint quotes zebra --format=json
  {
    "version": 1,
    "quotations": []
  }
  [1]
  $ essaylint quotes --chapter 40
  No quotation fits; with fewer words or options one may.
  [1]

In quote sets of one's own:

  $ mkdir sets
  > sed -e 's/modelled from trash/modelled from straw/' $FIXTURES/../Rules/never-let-me-go.json > sets/straw.json
  $ essaylint quotes straw --set sets/straw.json
  “We all know it. We’re modelled from straw. Junkies, prostitutes, winos, tramps.
  Convicts, maybe, just so long as they aren’t psychos. That’s what we come from.
  We all know it, so why don’t we say it?”
    Ruth, chapter 14, Never Let Me Go
    Identity · ch14-modelled-from-trash
    Bluntly and in pain, Ruth says what the others avoid: that they may be copies
    of people whom society throws away, with all that this could mean for who they
    are themselves.
  $ echo '{"sets": "sets/straw.json"}' > straw.config
  $ essaylint quotes straw --config straw.config --format json | grep '"quoteSet"'
        "quoteSet": "straw",
        "quoteSet": "a-christmas-carol",
  $ essaylint quotes straw --no-config
  “It was a strange figure—like a child; yet not so like a child as like an old
  man, viewed through some supernatural medium, which gave him the appearance of
  having receded from the view, and being diminished to a child’s proportions.”
    the narrator, stave 2, A Christmas Carol
    Redemption · stave2-strange-figure
    Part child and part old man, the Ghost of Christmas Past looks like memory
    itself, in which all the ages that we have been live on.

What cannot be:

  $ essaylint quotes --speaker rut
  2> essaylint: 'rut' is no value of '--speaker'; did you mean 'ruth'? (see 'essaylint quotes --help')
  [2]
  $ essaylint quotes --theme idenity
  2> essaylint: 'idenity' is no value of '--theme'; did you mean 'identity'? (see 'essaylint quotes --help')
  [2]
  $ essaylint quotes --chapter 'chapter XIV'
  2> essaylint: --chapter: chapter XIV: expected a number, such as 14, or 2.1 for act 2, scene 1
  [2]
  $ essaylint quotes --chapter six
  2> essaylint: --chapter: six: expected a number, such as 14, or 2.1 for act 2, scene 1
  [2]
  $ essaylint quotes --set gone.json
  2> essaylint: --set: gone.json: no such file
  [2]
  $ echo '{"set": []}' > .essaylint.json
  $ essaylint quotes trash
  2> essaylint: .essaylint.json:1:2: unknown key 'set' in a configuration; did you mean 'sets'?
  [2]
