package engram.homework;

import engram.files.SavedRun;
import engram.files.WholeFile;
import engram.training.RunReplay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file that was handed in, and what came of it.
 *
 * @param name of the file, without its ending
 * @param outcome empty if it can't be read or trained
 * @param fault why, as a sentence; empty else
 * @param sameAs names of those that did the same
 */
public record HandedIn(
    String name, Optional<Outcome> outcome, Optional<String> fault, List<String> sameAs) {

  /**
   * What came out when it was trained again.
   *
   * @param difference where other numbers came out than the file says; empty if it replays
   * @param values NaN where the run has no such
   * @param changed what is not as in the lesson, and what was changed on the way
   */
  public record Outcome(
      SavedRun saved,
      Optional<RunReplay.Difference> difference,
      Map<Quantity, Double> values,
      List<String> changed) {

    public double value(Quantity quantity) {
      return values.get(quantity);
    }

    public boolean meets(Goal goal) {
      return goal.isMetBy(value(goal.quantity()));
    }
  }

  static HandedIn of(Path file, SavedRun saved, RunReplay.Result result, List<String> changed) {
    Map<Quantity, Double> values = Quantity.all(result.run(), saved.run());
    Outcome outcome = new Outcome(saved, result.difference(), values, changed);
    return new HandedIn(nameOf(file), Optional.of(outcome), Optional.empty(), List.of());
  }

  static HandedIn failed(Path file, String sentence) {
    return new HandedIn(nameOf(file), Optional.empty(), Optional.of(sentence), List.of());
  }

  HandedIn withSame(List<String> others) {
    return new HandedIn(name, outcome, fault, others);
  }

  private static String nameOf(Path file) {
    return WholeFile.withoutEnding(file.getFileName().toString());
  }
}
