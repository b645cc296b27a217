package engram.labs.fairness;

import engram.inspect.scores.ClassReport;
import engram.inspect.scores.PartAnswers;
import engram.memory.MemoryRun;
import engram.training.DataPart;
import engram.training.Run;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Trains a network on each {@linkplain SeenColumns choice of columns}, and, where the group is left
 * out, one that guesses the group from what stays. A step is an epoch of one of them; between two
 * steps the caller may leave.
 */
public final class AdmissionRun implements MemoryRun {
  private final Admissions admissions;
  private final AdmissionNetworks networks;
  private final Map<SeenColumns, JudgedApplicants> judged = new EnumMap<>(SeenColumns.class);
  private final int epochs;
  private int done;
  private Optional<Run> judging = Optional.empty();
  private Optional<Run> guessing = Optional.empty();

  public AdmissionRun(AdmissionSetup setup) {
    admissions = Admissions.draw(setup);
    networks = new AdmissionNetworks(admissions);
    epochs = setup.epochs();
  }

  @Override
  public long total() {
    return (long) trainings() * epochs;
  }

  /** Two a choice of columns, but one where the group itself is seen. */
  private static int trainings() {
    return 2 * SeenColumns.values().length - 1;
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all networks are trained");
    int training = done / epochs;
    SeenColumns seen = SeenColumns.values()[(training + 1) / 2];
    boolean judges = training == 0 || training % 2 == 1;
    if (judges) judging = Optional.of(judging.orElseGet(() -> networks.judging(seen)));
    else guessing = Optional.of(guessing.orElseGet(() -> networks.guessing(seen)));
    (judges ? judging : guessing).orElseThrow().trainEpoch();
    done++;
    boolean ended = done % epochs == 0;
    if (ended && (!judges || seen == SeenColumns.ALL)) keep(seen);
  }

  private void keep(SeenColumns seen) {
    judged.put(seen, JudgedApplicants.of(admissions, judging.orElseThrow(), guessed()));
    judging = Optional.empty();
    guessing = Optional.empty();
  }

  /** Share of the judged applicants whose group is guessed; all where it is seen. */
  private double guessed() {
    if (guessing.isEmpty()) return 1;
    PartAnswers answers = PartAnswers.of(guessing.orElseThrow(), DataPart.TEST);
    return ClassReport.of(answers.labels(), answers.named(), Admissions.GROUPS.size()).accuracy();
  }

  public Admissions admissions() {
    return admissions;
  }

  /**
   * What the network says that sees those columns.
   *
   * @throws IllegalStateException before it is trained
   */
  public JudgedApplicants judged(SeenColumns seen) {
    if (!judged.containsKey(seen)) throw new IllegalStateException(seen + " is not trained yet");
    return judged.get(seen);
  }
}
