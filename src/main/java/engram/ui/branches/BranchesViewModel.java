package engram.ui.branches;

import engram.training.Branch;
import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.curves.BranchNames;
import engram.ui.curves.CommonHistory;
import engram.ui.run.RunViewModel;
import engram.ui.run.ScoreText;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The list of the run's branches, and one of them compared with the present one. While its pane is
 * closed nothing is computed.
 */
public final class BranchesViewModel {
  /** A name is cut off behind so many characters. */
  static final int LONGEST_NAME = 60;

  private final RunViewModel run;
  private final PanesViewModel panes;
  private final ObjectProperty<OptionalInt> compared;
  private final Texts texts;
  private final BranchComparer comparer;
  private final ReadOnlyObjectWrapper<List<BranchRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Optional<BranchComparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What was deleted and how it comes back; empty if nothing was. */
  final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  private Optional<Deleted> deleted = Optional.empty();

  private record Deleted(int id, String name, List<Branch> of) {
    boolean isGoneFrom(List<Branch> branches) {
      return CommonHistory.isSameRun(of, branches)
          && branches.stream().noneMatch(b -> b.id() == id);
    }
  }

  /**
   * @param compared the id of the branch that is compared with the present one, which the curves
   *     show too
   */
  BranchesViewModel(ObjectProperty<OptionalInt> compared, Shared shared) {
    this.compared = compared;
    run = shared.run();
    panes = shared.panes();
    texts = shared.texts();
    comparer = new BranchComparer(texts);
    run.snapshotProperty().subscribe(this::follow);
    panes.companionProperty().subscribe((before, now) -> show());
    texts.languageProperty().subscribe((before, now) -> show());
    compared.subscribe((before, now) -> show());
  }

  // Properties

  /** Each branch below the one that it left. */
  public ReadOnlyObjectProperty<List<BranchRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  public Optional<BranchComparison> getComparison() {
    return comparison.get();
  }

  // Commands

  /** Goes over to a branch; one that was compared is then compared with the one left. */
  void visit(BranchRow row) {
    if (row.current()) return;
    if (row.compared()) compared.set(OptionalInt.of(present().id()));
    run.session().visitBranch(row.id());
  }

  /** Gives a branch a name; an empty one takes it away. */
  void rename(BranchRow row, String name) {
    String stripped = name.strip();
    String kept = stripped.substring(0, Math.min(LONGEST_NAME, stripped.length())).strip();
    if (!kept.equals(row.given())) run.session().renameBranch(row.id(), kept);
  }

  /** Deletes a branch, which can be undone; the present one stays. */
  void delete(BranchRow row) {
    if (row.current()) return;
    run.session().deleteBranch(row.id());
    deleted = Optional.of(new Deleted(row.id(), row.name(), run.getSnapshot().branches()));
  }

  /** Compares a branch with the present one, or no longer. */
  public void toggleCompared(BranchRow row) {
    compared.set(row.compared() ? OptionalInt.empty() : OptionalInt.of(row.id()));
  }

  private void follow(Snapshot snapshot) {
    OptionalInt id = compared.get();
    if (id.isPresent() && find(snapshot, id.getAsInt()).isEmpty())
      compared.set(OptionalInt.empty());
    else show();
  }

  private void show() {
    if (!panes.isOpen(Companion.BRANCHES)) return;
    Snapshot snapshot = run.getSnapshot();
    BranchNames names = BranchNames.of(snapshot, texts);
    List<BranchRow> all = new ArrayList<>();
    List<Branch> branches = snapshot.branches();
    branches.stream()
        .filter(branch -> branches.stream().noneMatch(other -> isChild(branch, other)))
        .forEach(root -> addBelow(root, 0, names, all));
    rows.set(List.copyOf(all));
    comparison.set(comparedOf(snapshot).map(other -> comparer.compare(snapshot, present(), other)));
    notice.set(
        deleted
            .filter(branch -> branch.isGoneFrom(snapshot.branches()))
            .map(branch -> texts.get("branches.deleted", branch.name()))
            .orElse(""));
  }

  private static boolean isChild(Branch branch, Branch parent) {
    return branch.fork().filter(fork -> fork.from() == parent.id()).isPresent();
  }

  /** A branch whose parent was deleted stands at the left edge. */
  private void addBelow(Branch branch, int depth, BranchNames names, List<BranchRow> to) {
    to.add(row(branch, depth, names));
    run.getSnapshot().branches().stream()
        .filter(other -> isChild(other, branch))
        .forEach(child -> addBelow(child, depth + 1, names, to));
  }

  private BranchRow row(Branch branch, int depth, BranchNames names) {
    int last = branch.lastEpoch();
    return new BranchRow(
        branch.id(),
        depth,
        names.of(branch.id()),
        branch.name(),
        texts.get(
            "branches.row",
            RoundedNumber.whole(last),
            BranchComparer.lossAt(branch, last),
            ScoreText.named(ScoreText.task(run.getSnapshot()), branch.history().testScore(last))),
        branch.current(),
        !branch.current() && compared.get().equals(OptionalInt.of(branch.id())));
  }

  private Optional<Branch> comparedOf(Snapshot snapshot) {
    return compared.get().isEmpty()
        ? Optional.empty()
        : find(snapshot, compared.get().getAsInt()).filter(branch -> !branch.current());
  }

  private Branch present() {
    return run.getSnapshot().branches().stream().filter(Branch::current).findFirst().orElseThrow();
  }

  private static Optional<Branch> find(Snapshot snapshot, int id) {
    return snapshot.branches().stream().filter(branch -> branch.id() == id).findFirst();
  }
}
