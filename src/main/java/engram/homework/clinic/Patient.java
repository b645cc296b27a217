package engram.homework.clinic;

import static engram.homework.clinic.Illness.DEAD_NEURONS;
import static engram.homework.clinic.Illness.FROZEN_LAYER;
import static engram.homework.clinic.Illness.LEAK;
import static engram.homework.clinic.Illness.OVERFITTING;
import static engram.homework.clinic.Illness.RATE_TOO_HIGH;
import static engram.homework.clinic.Illness.RATE_TOO_LOW;
import static engram.homework.clinic.Illness.SATURATION;
import static engram.homework.clinic.Illness.SYMMETRY;
import static engram.homework.clinic.Illness.TOO_FEW_NEURONS;
import static engram.homework.clinic.Illness.UNSCALED_INPUTS;
import static engram.homework.clinic.Illness.WRONG_LABELS;
import static engram.homework.clinic.Illness.WRONG_OUTPUT;
import static engram.homework.clinic.Illness.WRONG_SIGN;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Identified;
import engram.lesson.Goal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sick run, named for its complaint and not for its fault. */
public enum Patient implements Identified {
  RESTLESS(
      RATE_TOO_HIGH,
      SickRuns::rateTooHigh,
      goals("training loss <= 0.1", "epochs <= 60"),
      UNSCALED_INPUTS,
      TOO_FEW_NEURONS,
      WRONG_LABELS,
      OVERFITTING,
      RATE_TOO_LOW),
  MOTIONLESS(
      RATE_TOO_LOW,
      SickRuns::rateTooLow,
      goals("training loss <= 0.1", "epochs <= 100"),
      RATE_TOO_HIGH,
      TOO_FEW_NEURONS,
      DEAD_NEURONS,
      FROZEN_LAYER,
      SATURATION),
  ALIKE(
      SYMMETRY,
      SickRuns::symmetry,
      goals("test accuracy >= 0.95", "epochs <= 100"),
      RATE_TOO_LOW,
      TOO_FEW_NEURONS,
      WRONG_LABELS,
      SATURATION,
      FROZEN_LAYER),
  AVERAGE(
      UNSCALED_INPUTS,
      SickRuns::unscaledInputs,
      goals("test r2 >= 0.85", "epochs <= 100"),
      RATE_TOO_LOW,
      TOO_FEW_NEURONS,
      WRONG_OUTPUT,
      OVERFITTING,
      SYMMETRY),
  SIMPLE(
      TOO_FEW_NEURONS,
      SickRuns::tooFewNeurons,
      goals("test accuracy >= 0.95", "hidden neurons <= 4", "epochs <= 100"),
      RATE_TOO_LOW,
      WRONG_LABELS,
      OVERFITTING,
      SYMMETRY,
      SATURATION),
  BOOKISH(
      OVERFITTING,
      SickRuns::overfitting,
      goals("test accuracy >= 0.93", "epochs <= 60"),
      LEAK,
      WRONG_LABELS,
      TOO_FEW_NEURONS,
      RATE_TOO_HIGH,
      SATURATION),
  SILENT(
      DEAD_NEURONS,
      SickRuns::deadNeurons,
      goals("test accuracy >= 0.95", "epochs <= 300"),
      RATE_TOO_LOW,
      FROZEN_LAYER,
      WRONG_LABELS,
      SYMMETRY,
      TOO_FEW_NEURONS),
  HALF_ASLEEP(
      FROZEN_LAYER,
      SickRuns::frozenLayer,
      goals("test accuracy >= 0.95", "epochs <= 300"),
      RATE_TOO_LOW,
      TOO_FEW_NEURONS,
      DEAD_NEURONS,
      SYMMETRY,
      SATURATION),
  NUMB(
      SATURATION,
      SickRuns::saturation,
      goals("test accuracy >= 0.95", "epochs <= 20"),
      RATE_TOO_LOW,
      UNSCALED_INPUTS,
      DEAD_NEURONS,
      TOO_FEW_NEURONS,
      OVERFITTING),
  LOPSIDED(
      WRONG_OUTPUT,
      SickRuns::wrongOutput,
      goals("test r2 >= 0.85", "epochs <= 100"),
      UNSCALED_INPUTS,
      RATE_TOO_LOW,
      TOO_FEW_NEURONS,
      DEAD_NEURONS,
      LEAK),
  TOO_GOOD(
      LEAK,
      SickRuns::leak,
      goals("test accuracy >= 0.93", "epochs <= 100"),
      OVERFITTING,
      WRONG_LABELS,
      UNSCALED_INPUTS,
      RATE_TOO_HIGH,
      TOO_FEW_NEURONS),
  STUBBORN(
      WRONG_LABELS,
      SickRuns::wrongLabels,
      goals("test accuracy >= 0.93", "epochs <= 100"),
      TOO_FEW_NEURONS,
      RATE_TOO_LOW,
      OVERFITTING,
      LEAK,
      UNSCALED_INPUTS),
  CONTRARY(
      WRONG_SIGN,
      SickRuns::wrongSign,
      goals("test accuracy >= 0.95", "epochs <= 60"),
      RATE_TOO_HIGH,
      WRONG_LABELS,
      TOO_FEW_NEURONS,
      UNSCALED_INPUTS,
      LEAK);

  /** So many of its own rows a patient keeps, as a part of one. */
  private static final double MOST_ROWS = 0.75;

  private final Illness illness;
  private final Supplier<SickRun> run;
  private final List<String> goals;
  private final Set<Illness> suspects;

  Patient(Illness illness, Supplier<SickRun> run, List<String> goals, Illness... others) {
    this.illness = illness;
    this.run = run;
    this.goals = goals;
    suspects = EnumSet.of(illness, others);
  }

  private static List<String> goals(String... all) {
    return List.of(all);
  }

  /** What is wrong with it. */
  public Illness illness() {
    return illness;
  }

  /** What it may have, in the order of all. */
  public List<Illness> suspects() {
    return List.copyOf(suspects);
  }

  /** What a cured one meets, and the sick one does not. */
  public List<Goal> goals() {
    return goals.stream().map(Goal::parse).toList();
  }

  /** As it comes to the clinic. */
  public SickRun sickRun() {
    return run.get();
  }

  /**
   * Whether a run learns from this patient's rows: those of its source, or if they are its own most
   * of them, perhaps with other labels.
   */
  public boolean isOn(DataSource source, Dataset rows) {
    SickRun sick = sickRun();
    DataSource own = sick.recipe().data().source();
    return source.equals(own) || (own instanceof DataSource.Own && isMostOf(rows, sick.rows()));
  }

  private static boolean isMostOf(Dataset some, Dataset all) {
    if (some.featureCount() != all.featureCount()) return false;
    Map<List<Double>, Integer> left = new HashMap<>();
    rows(all).forEach(row -> left.merge(row, 1, Integer::sum));
    boolean each = rows(some).allMatch(row -> left.merge(row, -1, Integer::sum) >= 0);
    return each && some.rows() >= MOST_ROWS * all.rows();
  }

  private static Stream<List<Double>> rows(Dataset dataset) {
    return IntStream.range(0, dataset.rows())
        .mapToObj(
            row ->
                IntStream.range(0, dataset.featureCount())
                    .mapToObj(f -> dataset.value(row, f))
                    .toList());
  }
}
