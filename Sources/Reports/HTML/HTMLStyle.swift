/// The style sheet of every page, and what else all pages have in common.
enum HTMLStyle {
  /// What a page of ours begins with; who overwrites one knows it by that.
  static let generator = "<meta name=\"generator\" content=\"essaylint\">"

  /// The head of a page, up to the beginning of its main part.
  /// - Parameter title: somebody's words, not escaped yet.
  static func head(title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    \(generator)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>\(HTMLOutput.escaped(title.replacing("\n", with: " ")))</title>
    <style>
    \(sheet)
    </style>
    </head>
    <body>

    """
  }

  static let foot = "</body>\n</html>\n"

  private static let verdictMarks = """
    .verbatim{--ink:var(--verbatim);--tint:var(--verbatim-tint)}
    .adapted{--ink:var(--adapted);--tint:var(--adapted-tint)}
    .repunctuated{--ink:var(--repunctuated);--tint:var(--repunctuated-tint)}
    .misquoted{--ink:var(--misquoted);--tint:var(--misquoted-tint)}
    .spliced{--ink:var(--spliced);--tint:var(--spliced-tint)}
    .unverified{--ink:var(--unverified);--tint:var(--unverified-tint)}
    .error{--ink:var(--error)}.warning{--ink:var(--warning)}
    .information{--ink:var(--information)}.hint{--ink:var(--hint)}
    .q{background:var(--tint);border-bottom:2px solid var(--ink);padding:.05em 0}
    .q.adapted{border-bottom-style:dashed}
    .q.repunctuated{border-bottom-style:dotted}
    .q.misquoted{border-bottom:0;text-decoration:underline wavy var(--ink);text-underline-offset:.22em}
    .q.spliced{border-bottom:4px double var(--ink)}
    .q.unverified{background:none;border-bottom:1px dotted var(--ink)}
    .f{text-decoration:underline dotted 2px var(--ink);text-underline-offset:.2em}
    .wrong{font-weight:700;color:var(--ink)}
    .caret{font-weight:700;color:var(--ink);text-decoration:none}
    .th{border-bottom:1px dashed var(--faint)}
    """

  private static let sheet = """
    :root{\(HTMLPalette.light.declarations);--serif:Georgia,"Times New Roman",serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    @media (prefers-color-scheme:dark){:root{\(HTMLPalette.dark.declarations)}}
    *{box-sizing:border-box}
    html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 var(--sans)}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.75rem}
    h1{font:600 1.9rem/1.2 var(--serif);margin:.2rem 0 .4rem;overflow-wrap:anywhere}
    h2{font:600 1.25rem/1.3 var(--sans);margin:2.2rem 0 .7rem}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .sub,.place,.raw,.mk,footer{color:var(--faint)}
    .sub{margin:0}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;z-index:2}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .tally{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0;padding:0;list-style:none}
    .tally li{border:1px solid var(--line);border-left:5px solid var(--ink,var(--line));border-radius:4px;background:var(--panel);padding:.25rem .7rem}
    .tally b{font-size:1.1rem}
    figure{margin:0}
    figcaption{color:var(--faint);font-size:.9rem;margin:.35rem 0 0}
    svg{display:block;width:100%;height:auto;overflow:visible;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .strip{height:3.5rem}.thin{height:1rem}
    svg a:focus-visible{outline:3px solid var(--link)}
    .legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:.6rem 0 0;font-size:.9rem}
    .themes{list-style:none;margin:.8rem 0 0;padding:0}
    .themes li{display:grid;grid-template-columns:minmax(8rem,15rem) minmax(0,1fr);gap:.2rem 1rem;align-items:center;padding:.3rem 0;border-top:1px solid var(--line)}
    .findings{list-style:none;padding:0;margin:0}
    .findings>li{border-left:5px solid var(--ink);background:var(--panel);padding:.5rem .8rem;margin:0 0 .5rem;border-radius:0 4px 4px 0;overflow-wrap:anywhere}
    .findings b{color:var(--ink)}
    .findings p,.card p{margin:.25rem 0 0}
    .said{color:var(--faint);font-size:.95em}
    .row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0 2rem}
    .text{font:1.1rem/1.7 var(--serif);overflow-wrap:anywhere}
    .text p,.text h3,.text h4,.text h5,.text h6,.text blockquote,.text pre{margin:0 0 1rem}
    .text h3,.text h4,.text h5,.text h6{font:600 1.25rem/1.35 var(--serif);margin-top:.6rem}
    .text blockquote{border-left:3px solid var(--line);padding-left:1.1rem;margin-left:.4rem}
    .text blockquote p{margin:0}
    .text .li{padding-left:1.4rem;text-indent:-1.2rem}
    .text .foot{font-size:.95rem}
    .raw{font:.85rem/1.45 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap}
    .mk{font-size:.85em}
    .badge{font:600 .68em/1 var(--sans);vertical-align:super;text-decoration:none;color:var(--ink);padding:0 .15em;white-space:nowrap}
    .badge:hover{text-decoration:underline}
    .notes{padding:.1rem 0 1rem;font-size:.95rem}
    .card{border:1px solid var(--line);border-left:5px solid var(--ink);background:var(--panel);border-radius:0 4px 4px 0;padding:.4rem .7rem;margin:0 0 .5rem;overflow-wrap:anywhere}
    .card .no{font-weight:700;color:var(--ink);text-decoration:none;white-space:nowrap}
    .card .no:hover{text-decoration:underline}
    .card .diff{font-family:var(--serif)}
    del{color:var(--misquoted);background:var(--misquoted-tint);text-decoration:line-through;padding:0 .15em}
    ins{color:var(--verbatim);background:var(--verbatim-tint);text-decoration:underline;padding:0 .15em}
    :target{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
    .wide{overflow-x:auto;position:relative}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    th{font-weight:600}
    td.n,th.n{text-align:right}
    .bar{display:inline-block;vertical-align:middle;height:.8rem;min-width:2px;background:var(--ink,var(--link));print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .barcell{width:35%}
    footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;font-size:.9rem}
    \(verdictMarks)
    @media (max-width:56rem){.row{grid-template-columns:minmax(0,1fr)}.notes:empty{display:none}.notes{padding-bottom:1.4rem}
    .wide table{min-width:34rem}.themes li{grid-template-columns:minmax(0,1fr)}h1{font-size:1.5rem}header,main,footer{padding-left:.9rem;padding-right:.9rem}}
    @media print{:root{\(HTMLPalette.light.declarations)}
    body{background:#fff;font-size:10.5pt}.skip,.nav{display:none}
    .row{grid-template-columns:minmax(0,62%) minmax(0,1fr);gap:0 1.2rem}
    .text{font-size:10.5pt;line-height:1.55}.notes{font-size:8.5pt}
    .wide{overflow:visible}.wide svg{width:auto!important;max-width:100%!important;height:auto}
    .card,.findings>li,tr,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}
    .q,.card,del,ins,.findings>li,.tally li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    a{color:inherit;text-decoration:none}header,main,footer{max-width:none;padding:0}}
    """
}
