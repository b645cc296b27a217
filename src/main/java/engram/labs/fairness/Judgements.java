package engram.labs.fairness;

import java.util.EnumMap;
import java.util.Map;

/** What the networks of all choices of columns say of the same applicants. Immutable. */
public final class Judgements {
  private final Map<SeenColumns, JudgedApplicants> judged = new EnumMap<>(SeenColumns.class);

  private Judgements(AdmissionRun run) {
    for (SeenColumns seen : SeenColumns.values()) judged.put(seen, run.judged(seen));
  }

  /**
   * @throws IllegalStateException before all are trained
   */
  public static Judgements of(AdmissionRun run) {
    return new Judgements(run);
  }

  public JudgedApplicants by(SeenColumns seen) {
    return judged.get(seen);
  }
}
