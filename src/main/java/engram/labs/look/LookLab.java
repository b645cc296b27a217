package engram.labs.look;

import engram.labs.Lab;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What does it look at?
 *
 * @param asked the row of the data set that is asked about; empty for the first test row that is
 *     answered right
 * @param changed what is other than in that row: the value of each such feature, as measured
 * @param own whether it is the run of Train instead of the setup's, which no file holds
 */
public record LookLab(
    LookSetup setup, OptionalInt asked, SortedMap<Integer, Double> changed, boolean own)
    implements Lab {
  public LookLab {
    changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
  }
}
