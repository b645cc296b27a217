package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.ui.base.Texts;

/** What is said of a data set that comes with the program, in the language that is chosen now. */
public final class DatasetTexts {
  private final Texts texts;

  public DatasetTexts(Texts texts) {
    this.texts = texts;
  }

  public String name(BuiltInSet set) {
    return of(set, "name");
  }

  /** Two sentences: what it is, and what can be learned from it. */
  public String about(BuiltInSet set) {
    return of(set, "about");
  }

  /**
   * What the noise does.
   *
   * @throws java.util.MissingResourceException if the rows are not drawn, so there is none
   */
  public String noise(BuiltInSet set) {
    return of(set, "noise");
  }

  /** Who collected the rows, or by whose rule they are drawn. */
  public String source(BuiltInSet set) {
    return of(set, "source");
  }

  public String licence(BuiltInSet set) {
    return of(set, "licence");
  }

  private String of(BuiltInSet set, String what) {
    return texts.get(set.textKey(what));
  }
}
