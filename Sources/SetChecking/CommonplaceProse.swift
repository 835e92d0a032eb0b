/// What every essay says whatever it is about. A term that is found here tells nothing of a theme,
/// and a name that is a word of it is no name where a sentence begins with it.
enum CommonplaceProse {
  static let text = """
    In this essay I will show how the author presents the characters and their world, and why this \
    matters to the reader. At the beginning of the novel the reader does not know what is going to \
    happen; by the end of the story everything has changed. First of all, it is important to say \
    that the text was written at a time when people thought about such things in another way. On \
    the one hand, the writer uses powerful language; on the other hand, many of the words are quite \
    simple. The word itself makes us think of something else. For example, in the first chapter we \
    see that he is not the man he was, and she is not the woman whom others see. This quotation \
    suggests that there is more than one point of view. Another example of this can be found in the \
    next scene, where the same idea comes back. This could be seen as the main part of the play, \
    because it shows the audience what life is like. However, some critics would argue that the \
    opposite is true. Although they may be right, I believe that the evidence points the other way. \
    Furthermore, the image in this line has a strong effect: it creates a picture in the reader's \
    mind. As a result, we understand the character's actions much better. The poem is made up of \
    two parts, and each of them has its own meaning. Throughout the text, the themes are developed \
    step by step. When he says these words, it is clear that he knows what he wants. Day after day, \
    things go on as they did before. To begin with, you might ask what the title means. Who is \
    speaking here, and to whom? Will they ever find out? May we call it that? Must it be so? Can \
    anything be done? Should we take it at face value? Does it matter? Let us look at it closely. \
    Now and then the tone becomes more serious. Later, at the turning point, it takes place again \
    for the last time. Then nothing is said for a long time. It is as if it had to be so. That is \
    why I chose this passage. Both of them have a lot in common, yet neither of them can do without \
    the other. If you look at the structure of the sentence, you will notice how short it is. All \
    in all, the work deals with questions that everybody has to face in the course of their lives. \
    In conclusion, I think that the author wants to make the reader think. Even today, in our own \
    world, it still has its effect, and anyone who reads it carefully will get a great deal out of \
    it.
    """

  /// Words that begin sentences although they are names as well.
  static let firstWords: Set<String> = [
    "art", "chance", "charity", "faith", "grace", "hope", "joy", "love", "mark", "mercy",
    "nature", "patience", "sue",
  ]
}
