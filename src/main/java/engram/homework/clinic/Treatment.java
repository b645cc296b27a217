package engram.homework.clinic;

import engram.data.Dataset;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.training.Run;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * What a cure has come to, as its replay tells.
 *
 * @param ofPatient whether it is still the patient: a run on its rows
 * @param replays whether the same bits came out again
 * @param effects of each goal in turn
 * @param evidence what the fault shows in numbers on the sick run, as {@link Evidence} says
 */
public record Treatment(
    boolean ofPatient, boolean replays, List<Effect> effects, List<Double> evidence) {

  /**
   * What became of one goal.
   *
   * @param before the sick run's value; NaN if it has none
   * @param now that of the treated one
   */
  public record Effect(Goal goal, double before, double now) {

    public boolean isMet() {
      return goal.isMetBy(now);
    }
  }

  /**
   * Trains both again.
   *
   * @param record of the treated run
   * @param rows that it learns from
   * @param progress as of {@link RunReplay#replay}
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public static Treatment of(
      Patient patient, RunRecord record, Dataset rows, LongConsumer progress) {
    PreparedData data = new PreparedData(record.recipe().data(), rows);
    RunReplay.Result replayed = RunReplay.replay(record, data, progress);
    Map<Quantity, Double> now = Quantity.all(replayed.run(), record);
    Run sick = patient.sickRun().train();
    Map<Quantity, Double> before = Quantity.all(sick, sick.record());
    return new Treatment(
        patient.isOn(record.recipe().data().source(), rows),
        replayed.difference().isEmpty(),
        patient.goals().stream()
            .map(goal -> new Effect(goal, before.get(goal.quantity()), now.get(goal.quantity())))
            .toList(),
        Evidence.of(patient.illness(), sick));
  }

  /** Whether it is proved. */
  public boolean isCure() {
    return ofPatient && replays && effects.stream().allMatch(Effect::isMet);
  }
}
