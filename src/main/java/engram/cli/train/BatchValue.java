package engram.cli.train;

import engram.cli.OptionValue;
import engram.training.Settings;

/** Rows of a batch. */
final class BatchValue extends OptionValue<Integer> {
  @Override
  public String allowed() {
    return "a whole number from 1 to " + Integer.MAX_VALUE + " or full";
  }

  @Override
  public Integer read(String text) {
    if (text.equals("full")) return Settings.FULL_BATCH;
    int rows = Integer.parseInt(text);
    require(rows >= 1);
    return rows;
  }
}
