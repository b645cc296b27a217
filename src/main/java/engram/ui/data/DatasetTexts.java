package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.ui.base.Texts;

/** What is said of a data set that comes with the program, in the language that is chosen now. */
final class DatasetTexts {
  private final Texts texts;

  DatasetTexts(Texts texts) {
    this.texts = texts;
  }

  String name(BuiltInSet set) {
    return of(set, "name");
  }

  /** Two sentences: what it is, and what can be learned from it. */
  String about(BuiltInSet set) {
    return of(set, "about");
  }

  /**
   * What the noise does.
   *
   * @throws java.util.MissingResourceException if the rows are not drawn, so there is none
   */
  String noise(BuiltInSet set) {
    return of(set, "noise");
  }

  /** Who collected the rows, or by whose rule they are drawn. */
  String source(BuiltInSet set) {
    return of(set, "source");
  }

  String licence(BuiltInSet set) {
    return of(set, "licence");
  }

  private String of(BuiltInSet set, String what) {
    return texts.get(set.textKey(what));
  }
}
