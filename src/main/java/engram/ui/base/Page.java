package engram.ui.base;

import java.util.Locale;

/** What lies over the whole window when it is asked for, and hides all below; one at a time. */
public enum Page {
  /** Something is covered and asked about before it runs. */
  PREDICT,
  /** Questions and answers. */
  QUESTIONS;

  public static Page of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** The stem of its view. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
