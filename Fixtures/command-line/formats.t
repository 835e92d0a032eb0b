The formats of reports, each with a finding that has fixes, one that has none, and a file that cannot
be read.

  $ printf '# Who are they?\n\nRuth insists: “We’re modelled on trash”. “A critic said a thing.”\n' > 'an essay.md'
  $ essaylint check --select misquote,unverified-quotation 'an essay.md' gone.md
  an essay.md:3:31: error: misquoted: the text has “from”, not “on” [misquote]
      3 | Ruth insists: “We’re modelled on trash”. “A critic said a thing.”
        |                               ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  an essay.md:3:42: hint: not checked: this is none of the quotations that essaylint knows [unverified-quotation]
      3 | Ruth insists: “We’re modelled on trash”. “A critic said a thing.”
        |                                          ~~~~~~~~~~~~~~~~~~~~~~~~
  
  1 error, 1 hint in 1 essay; 1 file could not be checked
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format compact 'an essay.md' gone.md
  an essay.md:3:31: error: misquoted: the text has “from”, not “on” [misquote]
  an essay.md:3:42: hint: not checked: this is none of the quotations that essaylint knows [unverified-quotation]
  gone.md:1:1: error: no such file [not-checked]
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format json 'an essay.md' gone.md
  {
    "version": 1,
    "files": [
      {
        "path": "an essay.md",
        "quoteSets": [
          "never-let-me-go"
        ],
        "diagnostics": [
          {
            "rule": "misquote",
            "severity": "error",
            "message": "misquoted: the text has “from”, not “on”",
            "range": {
              "startByte": 51,
              "endByte": 53,
              "start": {
                "line": 3,
                "column": 31
              },
              "end": {
                "line": 3,
                "column": 33
              }
            },
            "canonical": "ch14-modelled-from-trash",
            "theme": null,
            "fixes": [
              {
                "title": "Change to “from”",
                "certain": true,
                "edits": [
                  {
                    "startByte": 51,
                    "endByte": 53,
                    "newText": "from"
                  }
                ]
              },
              {
                "title": "Keep “on”, in square brackets",
                "certain": false,
                "edits": [
                  {
                    "startByte": 51,
                    "endByte": 53,
                    "newText": "[on]"
                  }
                ]
              }
            ]
          },
          {
            "rule": "unverified-quotation",
            "severity": "hint",
            "message": "not checked: this is none of the quotations that essaylint knows",
            "range": {
              "startByte": 64,
              "endByte": 92,
              "start": {
                "line": 3,
                "column": 42
              },
              "end": {
                "line": 3,
                "column": 66
              }
            },
            "canonical": null,
            "theme": null,
            "fixes": []
          }
        ],
        "quotations": [
          {
            "range": {
              "startByte": 31,
              "endByte": 62,
              "start": {
                "line": 3,
                "column": 15
              },
              "end": {
                "line": 3,
                "column": 40
              }
            },
            "group": 0,
            "verdict": "misquoted",
            "canonical": "ch14-modelled-from-trash",
            "canonicals": [
              "ch14-modelled-from-trash"
            ],
            "speaker": "ruth",
            "chapter": "14",
            "attributedSpeaker": "ruth",
            "citedChapter": null,
            "source": null
          },
          {
            "range": {
              "startByte": 64,
              "endByte": 92,
              "start": {
                "line": 3,
                "column": 42
              },
              "end": {
                "line": 3,
                "column": 66
              }
            },
            "group": 1,
            "verdict": "unverified",
            "canonical": null,
            "canonicals": [],
            "speaker": null,
            "chapter": null,
            "attributedSpeaker": null,
            "citedChapter": null,
            "source": null
          }
        ],
        "themes": [
          {
            "id": "maturation",
            "mentions": 0
          },
          {
            "id": "identity",
            "mentions": 0
          },
          {
            "id": "time-and-nostalgia",
            "mentions": 0
          },
          {
            "id": "deceit",
            "mentions": 0
          }
        ]
      }
    ],
    "errors": [
      {
        "path": "gone.md",
        "message": "no such file"
      }
    ],
    "summary": {
      "files": 1,
      "error": 1,
      "warning": 0,
      "information": 0,
      "hint": 1
    }
  }
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format jsonl 'an essay.md' gone.md
  {"version":1,"type":"finding","path":"an essay.md","rule":"misquote","severity":"error","message":"misquoted: the text has “from”, not “on”","range":{"startByte":51,"endByte":53,"start":{"line":3,"column":31},"end":{"line":3,"column":33}},"canonical":"ch14-modelled-from-trash","theme":null,"fixes":[{"title":"Change to “from”","certain":true,"edits":[{"startByte":51,"endByte":53,"newText":"from"}]},{"title":"Keep “on”, in square brackets","certain":false,"edits":[{"startByte":51,"endByte":53,"newText":"[on]"}]}]}
  {"version":1,"type":"finding","path":"an essay.md","rule":"unverified-quotation","severity":"hint","message":"not checked: this is none of the quotations that essaylint knows","range":{"startByte":64,"endByte":92,"start":{"line":3,"column":42},"end":{"line":3,"column":66}},"canonical":null,"theme":null,"fixes":[]}
  {"version":1,"type":"essay","path":"an essay.md","quoteSets":["never-let-me-go"],"quotations":[{"range":{"startByte":31,"endByte":62,"start":{"line":3,"column":15},"end":{"line":3,"column":40}},"group":0,"verdict":"misquoted","canonical":"ch14-modelled-from-trash","canonicals":["ch14-modelled-from-trash"],"speaker":"ruth","chapter":"14","attributedSpeaker":"ruth","citedChapter":null,"source":null},{"range":{"startByte":64,"endByte":92,"start":{"line":3,"column":42},"end":{"line":3,"column":66}},"group":1,"verdict":"unverified","canonical":null,"canonicals":[],"speaker":null,"chapter":null,"attributedSpeaker":null,"citedChapter":null,"source":null}],"themes":[{"id":"maturation","mentions":0},{"id":"identity","mentions":0},{"id":"time-and-nostalgia","mentions":0},{"id":"deceit","mentions":0}]}
  {"version":1,"type":"error","path":"gone.md","message":"no such file"}
  {"version":1,"type":"summary","files":1,"error":1,"warning":0,"information":0,"hint":1}
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format github 'an essay.md' gone.md
  ::error file=an essay.md,line=3,endLine=3,col=31,endColumn=33,title=misquote::misquoted: the text has “from”, not “on”%0ARuth, chapter 14: “We’re modelled from trash.”
  ::notice file=an essay.md,line=3,endLine=3,col=42,endColumn=66,title=unverified-quotation::not checked: this is none of the quotations that essaylint knows
  ::error file=gone.md,title=not-checked::no such file
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format gitlab 'an essay.md' gone.md
  [
    {
      "description": "misquoted: the text has “from”, not “on”\nRuth, chapter 14: “We’re modelled from trash.”",
      "check_name": "misquote",
      "fingerprint": "a681b8b9b0044b3dfa860b32997c2e89",
      "severity": "critical",
      "location": {
        "path": "an essay.md",
        "lines": {
          "begin": 3,
          "end": 3
        }
      }
    },
    {
      "description": "not checked: this is none of the quotations that essaylint knows",
      "check_name": "unverified-quotation",
      "fingerprint": "714d2b3e01b6b03a94b327b9f1e1edc4",
      "severity": "info",
      "location": {
        "path": "an essay.md",
        "lines": {
          "begin": 3,
          "end": 3
        }
      }
    },
    {
      "description": "no such file",
      "check_name": "not-checked",
      "fingerprint": "46abd6d143de5fc65fa90df8ef85cb74",
      "severity": "critical",
      "location": {
        "path": "gone.md",
        "lines": {
          "begin": 1,
          "end": 1
        }
      }
    }
  ]
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format junit 'an essay.md' gone.md
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="essaylint">
    <testsuite name="an essay.md" tests="2" failures="1" errors="0">
      <testcase classname="an essay_md" name="misquote 3:31"><failure type="misquote" message="misquoted: the text has “from”, not “on”">an essay.md:3:31: error: misquoted: the text has “from”, not “on”
  Ruth, chapter 14: “We’re modelled from trash.”</failure></testcase>
      <testcase classname="an essay_md" name="unverified-quotation 3:42"><system-out>an essay.md:3:42: hint: not checked: this is none of the quotations that essaylint knows</system-out></testcase>
    </testsuite>
    <testsuite name="gone.md" tests="1" failures="0" errors="1">
      <testcase classname="gone_md" name="not-checked"><error type="not-checked" message="no such file"/></testcase>
    </testsuite>
  </testsuites>
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint check --select misquote,unverified-quotation --format checkstyle 'an essay.md' gone.md
  <?xml version="1.0" encoding="UTF-8"?>
  <checkstyle version="4.3">
    <file name="an essay.md">
      <error line="3" column="31" severity="error" message="misquoted: the text has “from”, not “on”&#10;Ruth, chapter 14: “We’re modelled from trash.”" source="essaylint.misquote"/>
      <error line="3" column="42" severity="info" message="not checked: this is none of the quotations that essaylint knows" source="essaylint.unverified-quotation"/>
    </file>
    <file name="gone.md">
      <error line="1" column="1" severity="error" message="no such file" source="essaylint.not-checked"/>
    </file>
  </checkstyle>
  2> essaylint: gone.md: no such file
  [2]

SARIF begins with the program and its rules:

  $ essaylint check --select misquote,unverified-quotation --format sarif 'an essay.md' gone.md > log.sarif
  2> essaylint: gone.md: no such file
  [2]
  $ sed -e '/"results"/,$d' -e '/"rules"/,/"notifications"/d' log.sarif
  {
    "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      {
        "tool": {
          "driver": {
            "name": "essaylint",
            "semanticVersion": "0.1.0",
            "shortDescription": {
              "text": "Checks the quotations in literature essays."
            },
              {
                "id": "not-checked",
                "shortDescription": {
                  "text": "A file that could not be checked."
                },
                "defaultConfiguration": {
                  "level": "error"
                }
              }
            ]
          }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
          "SRCROOT": {
            "description": {
              "text": "The folder in which essaylint was run."
            }
          }
        },
  $ grep -c '"markdown": "# ' log.sarif
  15
  $ sed -n '/"results"/,$p' log.sarif
        "results": [
          {
            "ruleId": "misquote",
            "ruleIndex": 0,
            "level": "error",
            "message": {
              "text": "misquoted: the text has “from”, not “on”\nRuth, chapter 14: “We’re modelled from trash.”"
            },
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "an%20essay.md",
                    "uriBaseId": "SRCROOT",
                    "index": 0
                  },
                  "region": {
                    "startLine": 3,
                    "startColumn": 31,
                    "endLine": 3,
                    "endColumn": 33,
                    "byteOffset": 51,
                    "byteLength": 2
                  }
                }
              }
            ],
            "partialFingerprints": {
              "essaylintWords/v1": "28702ebbe0d826b10b97bcb96905b264"
            },
            "fixes": [
              {
                "description": {
                  "text": "Change to “from”"
                },
                "artifactChanges": [
                  {
                    "artifactLocation": {
                      "uri": "an%20essay.md",
                      "uriBaseId": "SRCROOT",
                      "index": 0
                    },
                    "replacements": [
                      {
                        "deletedRegion": {
                          "startLine": 3,
                          "startColumn": 31,
                          "endLine": 3,
                          "endColumn": 33,
                          "byteOffset": 51,
                          "byteLength": 2
                        },
                        "insertedContent": {
                          "text": "from"
                        }
                      }
                    ]
                  }
                ],
                "properties": {
                  "certain": true
                }
              },
              {
                "description": {
                  "text": "Keep “on”, in square brackets"
                },
                "artifactChanges": [
                  {
                    "artifactLocation": {
                      "uri": "an%20essay.md",
                      "uriBaseId": "SRCROOT",
                      "index": 0
                    },
                    "replacements": [
                      {
                        "deletedRegion": {
                          "startLine": 3,
                          "startColumn": 31,
                          "endLine": 3,
                          "endColumn": 33,
                          "byteOffset": 51,
                          "byteLength": 2
                        },
                        "insertedContent": {
                          "text": "[on]"
                        }
                      }
                    ]
                  }
                ],
                "properties": {
                  "certain": false
                }
              }
            ],
            "properties": {
              "canonical": "ch14-modelled-from-trash"
            }
          },
          {
            "ruleId": "unverified-quotation",
            "ruleIndex": 13,
            "level": "note",
            "message": {
              "text": "not checked: this is none of the quotations that essaylint knows"
            },
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "an%20essay.md",
                    "uriBaseId": "SRCROOT",
                    "index": 0
                  },
                  "region": {
                    "startLine": 3,
                    "startColumn": 42,
                    "endLine": 3,
                    "endColumn": 66,
                    "byteOffset": 64,
                    "byteLength": 28
                  }
                }
              }
            ],
            "partialFingerprints": {
              "essaylintWords/v1": "6845818823dd9c86f53e2f35cd961e51"
            }
          }
        ],
        "artifacts": [
          {
            "location": {
              "uri": "an%20essay.md",
              "uriBaseId": "SRCROOT",
              "index": 0
            },
            "length": 93,
            "encoding": "UTF-8",
            "sourceLanguage": "markdown",
            "roles": [
              "analysisTarget"
            ]
          }
        ],
        "invocations": [
          {
            "executionSuccessful": false,
            "toolExecutionNotifications": [
              {
                "descriptor": {
                  "id": "not-checked",
                  "index": 0
                },
                "level": "error",
                "message": {
                  "text": "no such file"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "gone.md",
                        "uriBaseId": "SRCROOT"
                      }
                    }
                  }
                ]
              }
            ]
          }
        ]
      }
    ]
  }

What a format gives a meaning to is escaped, and what steers a terminal is shown:

  $ name=$(printf 'a,b:c%%<&"\033[31m.md')
  > printf 'Ruth, Kathy, Tommy, Hailsham: “We’re modelled on \033]0;trash\007”\n' > "$name"
  > for format in compact jsonl github junit checkstyle; do
  >   essaylint check --select misquote --format $format "$name"
  > done
  > essaylint check --select misquote --format gitlab "$name" | grep path
  > essaylint check --select misquote --format sarif "$name" | grep -m 1 uri
  a,b:c%<&"␛[31m.md:1:47: error: misquoted: the text has “from”, not “on ␛]0” [misquote]
  {"version":1,"type":"finding","path":"a,b:c%<&\"\u001b[31m.md","rule":"misquote","severity":"error","message":"misquoted: the text has “from”, not “on \u001b]0”","range":{"startByte":50,"endByte":56,"start":{"line":1,"column":47},"end":{"line":1,"column":53}},"canonical":"ch14-modelled-from-trash","theme":null,"fixes":[{"title":"Change to “from”","certain":true,"edits":[{"startByte":50,"endByte":57,"newText":"from "}]},{"title":"Keep “on \u001b]0”, in square brackets","certain":false,"edits":[{"startByte":50,"endByte":56,"newText":"[on \u001b]0]"}]}]}
  {"version":1,"type":"essay","path":"a,b:c%<&\"\u001b[31m.md","quoteSets":["never-let-me-go"],"quotations":[{"range":{"startByte":30,"endByte":66,"start":{"line":1,"column":31},"end":{"line":1,"column":61}},"group":0,"verdict":"misquoted","canonical":"ch14-modelled-from-trash","canonicals":["ch14-modelled-from-trash"],"speaker":"ruth","chapter":"14","attributedSpeaker":"ruth","citedChapter":null,"source":null}],"themes":[{"id":"maturation","mentions":0},{"id":"identity","mentions":0},{"id":"time-and-nostalgia","mentions":0},{"id":"deceit","mentions":0}]}
  {"version":1,"type":"summary","files":1,"error":1,"warning":0,"information":0,"hint":0}
  ::error file=a%2Cb%3Ac%25<&"␛[31m.md,line=1,endLine=1,col=47,endColumn=53,title=misquote::misquoted: the text has “from”, not “on ␛]0”%0ARuth, chapter 14: “We’re modelled from trash.”
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="essaylint">
    <testsuite name="a,b:c%&lt;&amp;&quot;␛[31m.md" tests="1" failures="1" errors="0">
      <testcase classname="a,b:c%&lt;&amp;&quot;␛[31m_md" name="misquote 1:47"><failure type="misquote" message="misquoted: the text has “from”, not “on ␛]0”">a,b:c%&lt;&amp;&quot;␛[31m.md:1:47: error: misquoted: the text has “from”, not “on ␛]0”
  Ruth, chapter 14: “We’re modelled from trash.”</failure></testcase>
    </testsuite>
  </testsuites>
  <?xml version="1.0" encoding="UTF-8"?>
  <checkstyle version="4.3">
    <file name="a,b:c%&lt;&amp;&quot;␛[31m.md">
      <error line="1" column="47" severity="error" message="misquoted: the text has “from”, not “on ␛]0”&#10;Ruth, chapter 14: “We’re modelled from trash.”" source="essaylint.misquote"/>
    </file>
  </checkstyle>
        "path": "a,b:c%<&\"\u001b[31m.md",
                    "uri": "a%2Cb%3Ac%25%3C%26%22%1B%5B31m.md",

Where there is nothing to tell, there still is a document:

  $ echo Nothing. > good.md
  $ for format in compact json jsonl github gitlab junit checkstyle; do
  >   essaylint check --select misquote --format $format good.md
  > done
  {
    "version": 1,
    "files": [
      {
        "path": "good.md",
        "quoteSets": [],
        "diagnostics": [],
        "quotations": [],
        "themes": []
      }
    ],
    "errors": [],
    "summary": {
      "files": 1,
      "error": 0,
      "warning": 0,
      "information": 0,
      "hint": 0
    }
  }
  {"version":1,"type":"essay","path":"good.md","quoteSets":[],"quotations":[],"themes":[]}
  {"version":1,"type":"summary","files":1,"error":0,"warning":0,"information":0,"hint":0}
  []
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="essaylint">
    <testsuite name="good.md" tests="1" failures="0" errors="0">
      <testcase classname="good_md" name="no findings"/>
    </testsuite>
  </testsuites>
  <?xml version="1.0" encoding="UTF-8"?>
  <checkstyle version="4.3">
    <file name="good.md">
    </file>
  </checkstyle>

What programs look a path up by has one form.

  $ mkdir d; for format in github gitlab junit checkstyle sarif; do essaylint check --select misquote --format $format "./d//../an essay.md" | grep -o '[^", =>]*an\( \|%20\)essay[._]md' | sort -u; done
  an essay.md
  an essay.md
  an essay.md
  an essay_md
  an essay.md
  an%20essay.md
