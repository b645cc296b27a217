package engram.viewmodel;

import engram.training.Branch;
import engram.training.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the difference between two branches into words and numbers. */
final class BranchComparer {
  private static final int LOSS_DIGITS = 3;

  private final Texts texts;
  private final Map<Integer, AccuracyGoal> goals = new HashMap<>();

  BranchComparer(Texts texts) {
    this.texts = texts;
  }

  BranchComparison compare(Snapshot moment, Branch here, Branch there) {
    BranchNames names = BranchNames.of(moment, texts);
    return new BranchComparison(
        names.of(here.id()),
        names.of(there.id()),
        words(moment, names, here, there),
        rows(moment.epoch(), here, there));
  }

  private List<String> words(Snapshot moment, BranchNames names, Branch here, Branch there) {
    int common = Parting.lastCommon(here.history(), there.history());
    boolean parted = common < Math.min(here.lastEpoch(), there.lastEpoch());
    BranchChanges ofHere = BranchChanges.of(here, moment.branches());
    BranchChanges ofThere = BranchChanges.of(there, moment.branches());
    return List.of(
        parted
            ? texts.get("branches.parted", RoundedNumber.whole(common))
            : texts.get("branches.same"),
        texts.get("branches.here", changes(names, ofHere.without(ofThere))),
        texts.get("branches.there", changes(names, ofThere.without(ofHere))));
  }

  private String changes(BranchNames names, BranchChanges changes) {
    Stream<String> undone =
        changes.undone().stream()
            .map(change -> texts.get("branches.without", names.changeAt(change)));
    String all =
        Stream.concat(changes.made().stream().map(names::changeAt), undone)
            .collect(Collectors.joining(texts.get("branches.and")));
    return all.isEmpty() ? texts.get("branches.unchanged") : all;
  }

  private List<BranchComparison.Row> rows(int epoch, Branch here, Branch there) {
    List<BranchComparison.Row> rows = new ArrayList<>();
    String at = RoundedNumber.whole(epoch);
    rows.add(row(texts.get("branches.loss-at", at), here, there, b -> lossAt(b, epoch)));
    rows.add(row(texts.get("branches.accuracy-at", at), here, there, b -> accuracyAt(b, epoch)));
    rows.add(row(texts.get("branches.loss-end"), here, there, b -> lossAt(b, b.lastEpoch())));
    rows.add(
        row(texts.get("branches.accuracy-end"), here, there, b -> accuracyAt(b, b.lastEpoch())));
    rows.add(
        row(
            texts.get("branches.goal", RoundedNumber.whole(AccuracyGoal.PERCENT)),
            here,
            there,
            this::reached));
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
  static String accuracyAt(Branch branch, int epoch) {
    return epoch > branch.lastEpoch()
        ? "–"
        : StepTestViewModel.percent(branch.history().testAccuracy(epoch));
  }

  private String reached(Branch branch) {
    AccuracyGoal goal =
        goals.computeIfAbsent(branch.id(), id -> new AccuracyGoal(branch.history()));
    goal.follow(branch.history());
    String epoch = RoundedNumber.whole(goal.epoch());
    return goal.isReached()
        ? texts.get("branches.reached", epoch)
        : texts.get("branches.best", epoch, StepTestViewModel.percent(goal.accuracy()));
  }
}
