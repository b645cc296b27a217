package engram.viewmodel;

/** What the data sets that come with the program are called. */
public final class DataSetTexts {
  private final Texts texts;

  public DataSetTexts(Texts texts) {
    this.texts = texts;
  }

  public String name(String id) {
    return texts.get("data." + id);
  }

  public String group(DataSetChoice.Group group) {
    return texts.get("data-sets.group." + group.id());
  }
}
