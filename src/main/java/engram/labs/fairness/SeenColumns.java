package engram.labs.fairness;

import engram.data.Identified;
import java.util.List;

/** Which columns a network sees of the applicants. */
public enum SeenColumns implements Identified {
  /** The group as well. */
  ALL(List.of()),
  /** All but the group; the income of the district stays, and tells it. */
  WITHOUT_GROUP(List.of(Admissions.GROUP)),
  /** Neither the group nor the income of the district: exam and grade alone. */
  WITHOUT_PROXY(List.of(Admissions.GROUP, Admissions.INCOME));

  private final List<String> without;

  SeenColumns(List<String> without) {
    this.without = without;
  }

  /** Names of the columns that are left out. */
  List<String> without() {
    return without;
  }
}
