package engram.ui.branches;

import engram.data.Task;
import engram.training.Branch;
import engram.training.Change;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.curves.BranchNames;
import engram.ui.curves.CommonHistory;
import engram.ui.run.ScoreGoal;
import engram.ui.run.ScoreText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the difference between two branches into words and numbers. */
final class BranchComparer {
  private static final int LOSS_DIGITS = 3;

  /** Of more changes only the number is said. */
  private static final int MOST_CHANGES = 6;

  private final Texts texts;
  private final Map<Integer, ScoreGoal> goals = new HashMap<>();

  BranchComparer(Texts texts) {
    this.texts = texts;
  }

  BranchComparison compare(Snapshot moment, Branch here, Branch there) {
    BranchNames names = BranchNames.of(moment, texts);
    return new BranchComparison(
        names.of(here.id()),
        names.of(there.id()),
        words(names, here, there),
        rows(moment, here, there));
  }

  private List<String> words(BranchNames names, Branch here, Branch there) {
    int common = CommonHistory.lastCommon(here.history(), there.history());
    boolean parted = common < Math.min(here.lastEpoch(), there.lastEpoch());
    return List.of(
        parted
            ? texts.get("branches.parted", RoundedNumber.whole(common))
            : texts.get("branches.same"),
        texts.get("branches.here", changes(names, here, there)),
        texts.get("branches.there", changes(names, there, here)));
  }

  /** What was changed on a branch and not, at the same place, on the other. */
  private String changes(BranchNames names, Branch branch, Branch other) {
    List<Change> own =
        branch.changes().stream()
            .filter(change -> other.changes().stream().noneMatch(change::isSameAs))
            .toList();
    if (own.isEmpty()) return texts.get("branches.unchanged");
    String words =
        own.stream()
            .limit(MOST_CHANGES)
            .map(names::changeAt)
            .collect(Collectors.joining(texts.get("branches.and")));
    int left = own.size() - MOST_CHANGES;
    return left > 0 ? texts.get("branches.more", words, RoundedNumber.whole(left)) : words;
  }

  private List<BranchComparison.Row> rows(Snapshot moment, Branch here, Branch there) {
    int epoch = moment.epoch();
    Task task = ScoreText.task(moment);
    List<BranchComparison.Row> rows = new ArrayList<>();
    String at = RoundedNumber.whole(epoch);
    rows.add(row(texts.get("branches.loss-at", at), here, there, b -> lossAt(b, epoch)));
    rows.add(
        row(
            texts.get("branches.score-at." + task.id(), at),
            here,
            there,
            b -> scoreAt(b, epoch, task)));
    rows.add(row(texts.get("branches.loss-end"), here, there, b -> lossAt(b, b.lastEpoch())));
    rows.add(
        row(
            texts.get("branches.score-end." + task.id()),
            here,
            there,
            b -> scoreAt(b, b.lastEpoch(), task)));
    rows.add(
        row(
            texts.get("branches.goal", ScoreText.goal(task, ScoreGoal.SCORE)),
            here,
            there,
            branch -> reached(branch, task)));
    return rows;
  }

  private static BranchComparison.Row row(
      String measure, Branch here, Branch there, Function<Branch, String> of) {
    return new BranchComparison.Row(measure, of.apply(here), of.apply(there));
  }

  /** Of the training rows; a dash where the branch has no such epoch. */
  static String lossAt(Branch branch, int epoch) {
    return epoch > branch.lastEpoch()
        ? "–"
        : RoundedNumber.significant(branch.history().trainLoss(epoch), LOSS_DIGITS);
  }

  /** Of the test rows; a dash where the branch has no such epoch. */
  static String scoreAt(Branch branch, int epoch, Task task) {
    return epoch > branch.lastEpoch() ? "–" : ScoreText.of(task, branch.history().testScore(epoch));
  }

  private String reached(Branch branch, Task task) {
    ScoreGoal goal = goals.computeIfAbsent(branch.id(), id -> new ScoreGoal(branch.history()));
    goal.follow(branch.history());
    String epoch = RoundedNumber.whole(goal.epoch());
    return goal.isReached()
        ? texts.get("branches.reached", epoch)
        : texts.get("branches.best", epoch, ScoreText.of(task, goal.score()));
  }
}
