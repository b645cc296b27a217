package engram.ui.places;

import engram.ui.base.Texts;
import java.util.Locale;

/** What a place is, in the order in which a search prefers them where all else is equal. */
public enum PlaceKind {
  PANE,
  EXPERIMENT,
  PAGE,
  COMMAND,
  FILE,
  DATA_SET,
  RECIPE,
  SETTING,
  TERM,
  SAMPLE;

  public String name(Texts texts) {
    return texts.get("places.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
