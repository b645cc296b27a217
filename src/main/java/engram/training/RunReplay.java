package engram.training;

import engram.training.RunRecord.Line;
import engram.training.RunRecord.Made;
import engram.training.RunRecord.Print;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Does again what a {@link RunRecord} says, and tells whether the same numbers came out. */
public final class RunReplay {
  private final RunRecord record;
  private final Run run;
  private final LongConsumer progress;
  private final List<Integer> ids = new ArrayList<>();
  private Optional<Difference> difference = Optional.empty();
  private long epochs;

  private RunReplay(RunRecord record, PreparedData data, LongConsumer progress) {
    this.record = record;
    this.progress = progress;
    run = new Run(record.recipe(), data);
  }

  /**
   * What came out.
   *
   * @param run at the place of the record, with all its lines
   * @param difference the first one; empty if all parameters that are known are the same to the bit
   */
  public record Result(Run run, Optional<Difference> difference) {}

  /**
   * Where other parameters came out than before.
   *
   * @param branch its number, from 1, as it is told and reported
   * @param epoch the first whose parameters are known to differ
   */
  public record Difference(int branch, int epoch) {}

  /**
   * Trains everything again.
   *
   * @param data made of the recipe's setup and the same rows
   * @param progress gets how many of {@link RunRecord#epochs} are done; what it throws ends the
   *     work
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public static Result replay(RunRecord record, PreparedData data, LongConsumer progress) {
    return new RunReplay(record, data, progress).replay();
  }

  private Result replay() {
    for (int k = 0; k < record.lines().size(); k++) line(k);
    goTo(record.current(), record.at());
    List<Intervention> line = record.lines().get(record.current()).madeAt(record.at());
    if (!record.here().equals(line)) run.changeTo(record.here());
    if (!run.parameters().sha256().equals(record.print())) differs(record.current(), run.epoch());
    return new Result(run, difference);
  }

  private void line(int number) {
    Line line = record.lines().get(number);
    if (number > 0 && !fork(number, line)) {
      differs(number, record.fork(number).epoch());
      ids.add(branch());
      return;
    }
    train(number, line);
    ids.add(branch());
    run.rename(branch(), line.name());
  }

  /** Whether the line began: where other numbers come out, another may not go so far. */
  private boolean fork(int number, Line line) {
    Position fork = record.fork(number);
    goTo(line.from().getAsInt(), fork);
    if (!run.position().equals(fork)) return false;
    int before = branch();
    run.changeTo(line.madeAt(fork));
    run.trainBatch();
    count();
    return branch() != before;
  }

  private int branch() {
    return run.course().line().id;
  }

  private void count() {
    if (run.position().row() == 0) progress.accept(++epochs);
  }

  private void goTo(int number, Position place) {
    run.visit(ids.get(number));
    run.goTo(Math.min(place.epoch(), run.lastEpoch()));
    while (run.position().compareTo(place) < 0 && run.course().isInPast()) run.trainBatch();
  }

  private void train(int number, Line line) {
    List<Made> made = line.made();
    int next = 0; // of the changes
    int print = 0;
    while (true) {
      if (run.problem().isPresent()) {
        differs(number, run.epoch() + 1);
        return;
      }
      Position now = run.position();
      while (next < made.size() && made.get(next).at().compareTo(now) < 0) next++;
      while (print < line.prints().size() && line.prints().get(print).epoch() < now.epoch()) {
        print++;
      }
      if (print < line.prints().size() && now.row() == 0) compare(number, line.prints().get(print));
      int behind = next;
      while (behind < made.size() && made.get(behind).at().equals(now)) behind++;
      if (behind > next) {
        run.changeTo(made.subList(next, behind).stream().map(Made::what).toList());
      }
      if (now.compareTo(line.end()) >= 0) return;
      boolean unchanged = behind == made.size() || made.get(behind).at().epoch() > now.epoch();
      boolean whole = now.row() == 0 && now.epoch() < line.end().epoch() && unchanged;
      if (whole) run.trainEpoch();
      else run.trainBatch();
      count();
    }
  }

  private void compare(int number, Print print) {
    if (print.epoch() != run.epoch()) return;
    if (!run.parameters().sha256().equals(print.sha256())) differs(number, print.epoch());
  }

  private void differs(int line, int epoch) {
    if (difference.isEmpty()) difference = Optional.of(new Difference(line + 1, epoch));
  }
}
