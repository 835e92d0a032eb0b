/// Given names and surnames that people bear, and which are therefore no misspellings of names
/// that resemble them.
///
/// Of the commonest English given names of the last two centuries those that one or two letters
/// part from another common name, and surnames met with in essays on literature.
enum GivenNames {
  /// - Parameter word: in small letters.
  static func contains(_ word: ProseWord) -> Bool { words.contains(word) }

  static let words: OrderedWords = """
    abby adam adams agnes aidan alan albert alec alex alexa alice alicia alison allan allen amelia
    amy andrea andrew andy angela angelo ann anna anne annie anthony anton antony arnold arthur
    ashley audrey austen austin barbara barry basil beatrice becky bella ben benjamin bernard
    bertha bess beth betsy betty bill billy bob bobby brandon brenda brian bridget bruce bryan
    byron calvin cameron carey carl carla carlo carol caroline carrie carter casey cassie cate
    catherine cathleen cecil cecilia celia charles charley charlie charlotte chelsea cheryl chester
    chloe chris chrissa christa christian christie christina christine christopher christy claire
    clara clare clarissa claude claudia claudio clay clement cliff clive cody colin connie connor
    cora craig curtis cynthia daisy dale dan dana daniel daniela danny daphne darren dave david
    dawn dean debbie deborah della denis denise dennis derek diana diane dick dominic don donald
    donna dora doris dorothy doug douglas duncan dylan eddie edgar edith edmund edward edwin eileen
    elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen ellie elliot elliott elsa elsie
    emil emilia emilio emma emmy enid eric erica erik erin ernest esther ethan ethel eugene eva
    evan eve evelyn faith fanny fay felix fiona flora florence frances francis frank frankie fred
    freda freddie freddy frederick gabriel gail gareth garth gary gavin gene geoff geoffrey george
    georgia gerald gerard gilbert gillian gina gladys glen glenn gloria gordon grace graham grant
    greg greta guy hailey haley hannah hannibal harold harriet harriett harris harrison harry
    harvey hattie hayley hazel heather helen helena henri henry herbert hilary holly hope howard
    hugh hugo ian ida imogen ingrid irene iris isaac isabel isabella isla ivan ivy jack jackie
    jacob jake james jamie jan jane janet janice jason jay jean jeff jenna jennie jenny jeremy
    jerome jerry jess jesse jessica jessie jill jim jimmy joan joanna joanne joe joel joey john
    johnny jon jonathan jordan joseph josh joshua joy joyce judith judy julia julian julie juliet
    june justin justine karen karl kate katharine katherine kathleen kathrin kathryn katie katrina
    katy kay keith kelly ken kenneth kenny kerry kevin kim kirsty kitty kristen kristin kurt kyle
    lacey lance larry laura lauren laurence laurie lawrence leah lee lena leo leon leonard leonora
    leslie lester lewis lila lillian lily linda lisa liz liza lloyd lois lola lora loren lorna
    lottie lou louis louisa louise luca lucas luce lucia lucian lucien lucille lucinda lucius lucky
    luis luke lydia lynn mabel maddie madeleine madeline madison maggie malcolm mandy marcel marcia
    marco marcus margaret margo maria marian marianne marie marilyn marina mario marion marjorie
    mark marlene marley marlow marlowe martha martin martina marty marvin mary matilda matt matthew
    maud maura maureen maurice max may megan mel melanie melissa mercy meryl mia michael michelle
    mick mike mildred miles millie milly mina miranda miriam mitchell moira molly mona monica
    morgan moses muriel myra myrtle nadia nan nancy naomi natalia natalie natasha nathan neil nell
    nellie nelly nelson nicholas nick nicky nicola nicole nigel nina noah noel nora norma norman
    norton norwich oliver olivia oscar owen pam pamela pat patricia patrick patsy patty paul paula
    pauline pearl peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis
    polly quentin rachel ralph randall randy ray raymond rebecca reg regina reginald rene rex rhoda
    rhona richard rick ricky rita rob robbie robert roberta robin robyn rod roderick rodger rodrigo
    roger roland romeo ron ronald ronnie rory rosa rosalind rose rosemary rosie ross rowan roy rudy
    rufus rupert russell ruthie ruthy ryan sabrina sadie sally sam samantha samson samuel sandra
    sandy sara sarah saul scott sean seth sharon sheila shelley shirley sian sidney silas simon
    simone sofia sonia sophia sophie spencer stanley stella stephanie stephen stephens steve steven
    stevens stewart stuart sue susan susanna susie suzanne suzy sybil sydney sylvia tamara tammy
    tania tanya tara ted terence teresa terry tess thelma theo theodore theresa thomas tilly tim
    timmy timothy tina tobias toby tod todd tom tomas tomi toni tonia tony tracey tracy trevor
    tristan troy ursula valerie vera verity vernon veronica vicky victor victoria vincent viola
    violet virginia vivian walden wallace walt walter wanda warren wayne wendy wilfred will william
    willie winifred winston yvonne zara zoe
    """
}
