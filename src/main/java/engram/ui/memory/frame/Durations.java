package engram.ui.memory.frame;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;

/** Writes times in words: "2 min 13 s", "1 day". */
public final class Durations {
  private static final long[] UNITS = {86_400, 3600, 60, 1};
  private static final String[] NAMES = {"day", "hour", "minute", "second"};

  private final Texts texts;

  public Durations(Texts texts) {
    this.texts = texts;
  }

  /** In the two largest units that it has. */
  public String of(long seconds) {
    String text = "";
    int parts = 0;
    long rest = seconds;
    for (int unit = 0; unit < UNITS.length && parts < 2; unit++) {
      long count = rest / UNITS[unit];
      rest %= UNITS[unit];
      if (count == 0) continue;
      String part = part(unit, count);
      text = parts == 0 ? part : texts.get("lists.time.and", text, part);
      parts++;
    }
    return parts == 0 ? part(UNITS.length - 1, 0) : text;
  }

  /** The largest unit alone, as short as can be. */
  public String tick(long seconds) {
    for (int unit = 0; unit < UNITS.length; unit++) {
      if (seconds >= UNITS[unit]) return tick(unit, seconds / UNITS[unit]);
    }
    return tick(UNITS.length - 1, 0);
  }

  private String tick(int unit, long count) {
    return texts.get("lists.time." + NAMES[unit] + ".tick", RoundedNumber.whole(count));
  }

  private String part(int unit, long count) {
    String number = count == 1 ? "one" : "more";
    return texts.get("lists.time." + NAMES[unit] + "." + number, RoundedNumber.whole(count));
  }
}
