package engram.labs.why;

import engram.labs.Lab;
import java.util.OptionalInt;

/**
 * Who taught you this?
 *
 * @param asked the row of the data set that is asked about; empty for the test row whose answer has
 *     the least lead
 * @param own whether it is the run of Train instead of the setup's, which no file holds
 */
public record WhyLab(WhySetup setup, OptionalInt asked, boolean own) implements Lab {
  public WhyLab(WhySetup setup, OptionalInt asked) {
    this(setup, asked, false);
  }
}
