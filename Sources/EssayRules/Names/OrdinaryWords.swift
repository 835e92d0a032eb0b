/// Everyday words that one or two letters part from a common name, and which are therefore no
/// misspellings of it: “Pairs” of Paris, “Earnest” of Ernest, “Pool” of Poole.
enum OrdinaryWords {
  /// - Parameter word: in small letters.
  static func contains(_ word: ProseWord) -> Bool { words.contains(word) }

  static let words: OrderedWords = """
    abbey ages albeit alert alien alike aline alive allay alley amble anal angel angels anon
    antonym anus aside baby bail bails baron basic basin basis bees belie bell belled bells belly
    berry berth berths bets bills blamed blanch bland blank booby brace brain bran breath bridge
    bridged bridges brute bully bytes cagey candor canter care cared career carer carers cares
    cargo caroling carried carrier carry carted cartel case cased cases caster cater cement charges
    charter chaster chatty cheery cherry chords chores christen cigar citrus claret clause clear
    clime clove coin colic colon condor coral country counts court coward crag crater crew curt
    curter daily dairy dais dams dancers dandy dangers darken delis delta demise denial denies
    denim denims dens dense dents devise dine dines dough earnest eddied eddy edger edit edits
    either else enters ether evenly fancy fared fill five flank florae floral fora franc francs
    freed funny gain galley gather genera giant girth glades glads glared glean glens gorge graced
    grade grader graft grand grape grass grate grave gray graze great grunt guess gust hailed hairy
    hale haled haler hales hardy harried harries haste hastier hasty haze hazed hazes heat heater
    heathen hilly hoard holy hotly hurry jades jambs jams jerky joys justice lace laced laces lacy
    lanced lane laurel lazy lean lefter leopard leotard lesser letter lore lorry louse lucid luck
    lucks luster magpie males mange mango mangy mania manly many march mare margin marine maroon
    marrow marry mart marts martyr marvel mastery matte matter mean merry mikes mildly milks milky
    mill mills mimes mines mires mites mixes moan modes moldy moles mopes moss mosses mouses moves
    mules murdered muses muster newcomer newly nicks norm normal norms nursed olive olives pairs
    paler pansy panty parch pares parish parks pars parts party pasty pats peal pear pears peer
    peony perch perky perter pester petty pewter pole poll polls poodle pool pooled pools ported
    poster potter prance price processor putty recent regain rein relent repent resent retina rich
    risky robing rocky rodeo roes roman roses rosier rosy rouse ruddy ruffs sadly safe sails salty
    sand sands savvy scoot scout seethe setter seven shelled sheller shoo sieve silks sills silly
    silos silts sofa sonic squared squarer squire start stave stellar steward stoney stove tally
    tarry tees till tills tinny togas tombs tomes tonic topped trace traced traces track tract
    transit tray tremor tummy vector verify victory villa violent waiter walker wand wands wane
    wanna wanton warden warred watch water weedy welter wily winch windy with
    """
}
