package engram.ui.curves;

import engram.training.Branch;
import engram.training.Change;
import engram.training.History;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ChangeText;
import engram.ui.run.RunViewModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The past of the run, from epoch 0 to the last one trained. */
public final class TimelineViewModel {
  private final RunViewModel run;
  private final Texts texts;

  /** Plays the past. */
  final TimelinePlayback playback;

  private final ReadOnlyIntegerWrapper epoch = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper lastEpoch = new ReadOnlyIntegerWrapper();
  private final BooleanProperty dragging = new SimpleBooleanProperty();
  private final ObservableValue<Boolean> enabled;
  private final ObservableValue<Boolean> inPast;
  private final ObservableValue<String> text;
  private final ObservableValue<List<Change>> changes;
  private final ObservableValue<List<Integer>> forks;
  private final ObservableValue<Integer> branches;
  private OptionalInt wanted = OptionalInt.empty();
  private boolean onTheWay;

  public TimelineViewModel(RunViewModel run, Texts texts) {
    this.run = run;
    this.texts = texts;
    run.snapshotProperty().subscribe(this::follow);
    enabled = run.snapshotProperty().map(s -> s.lastEpoch() > 0 && s.state() != RunState.FAILED);
    inPast =
        run.snapshotProperty()
            .map(
                s ->
                    TimelinePlayback.isInPast(s)
                        && s.state() != RunState.RUNNING
                        && s.state() != RunState.FAILED);
    text = Bindings.createStringBinding(this::text, epoch, lastEpoch, texts.languageProperty());
    changes = run.snapshotProperty().map(Snapshot::changes);
    forks = run.snapshotProperty().map(TimelineViewModel::forks);
    branches = run.snapshotProperty().map(snapshot -> snapshot.branches().size());
    playback = new TimelinePlayback(run);
  }

  // Properties

  /** Where the thumb stands. */
  ReadOnlyIntegerProperty epochProperty() {
    return epoch.getReadOnlyProperty();
  }

  int getEpoch() {
    return epoch.get();
  }

  /** The last epoch that was trained. */
  ReadOnlyIntegerProperty lastEpochProperty() {
    return lastEpoch.getReadOnlyProperty();
  }

  int getLastEpoch() {
    return lastEpoch.get();
  }

  /** While the thumb is held no snapshot moves it. */
  BooleanProperty draggingProperty() {
    return dragging;
  }

  /** Whether there is a past to go to. */
  ObservableValue<Boolean> enabledProperty() {
    return enabled;
  }

  /** Whether a past moment is shown and the run stands still. */
  ObservableValue<Boolean> inPastProperty() {
    return inPast;
  }

  ObservableValue<String> textProperty() {
    return text;
  }

  /** Where something was changed, in the order of time. */
  ObservableValue<List<Change>> changesProperty() {
    return changes;
  }

  /** The epochs at which other branches part from the present one. */
  ObservableValue<List<Integer>> forksProperty() {
    return forks;
  }

  /** How many branches the run has. */
  ObservableValue<Integer> branchesProperty() {
    return branches;
  }

  /** What was changed during that epoch and which branches part there, a line for each. */
  String marksText(int epoch) {
    Snapshot snapshot = run.getSnapshot();
    ChangeText words = ChangeText.at(snapshot, texts);
    Stream<String> made =
        changes.getValue().stream()
            .filter(change -> change.at().epoch() == epoch)
            .map(words::atPlace);
    BranchNames names = BranchNames.of(snapshot, texts);
    Stream<String> parting =
        others(snapshot)
            .filter(
                branch -> CommonHistory.lastCommon(branch.history(), snapshot.history()) == epoch)
            .map(branch -> texts.get("timeline.branch", names.of(branch.id())));
    return Stream.concat(made, parting).collect(Collectors.joining("\n"));
  }

  // Commands

  /** Shows that epoch. Of many wishes in a row the last one wins. */
  void goTo(int wantedEpoch) {
    if (!enabled.getValue() || wantedEpoch == epoch.get()) return;
    epoch.set(wantedEpoch);
    wanted = OptionalInt.of(wantedEpoch);
    if (!onTheWay) send();
  }

  void backToPresent() {
    goTo(lastEpoch.get());
  }

  private void send() {
    run.goTo(wanted.getAsInt());
    wanted = OptionalInt.empty();
    onTheWay = true;
  }

  private void follow(Snapshot snapshot) {
    onTheWay = false;
    lastEpoch.set(snapshot.lastEpoch());
    if (wanted.isPresent()) send();
    else if (!dragging.get()) epoch.set(snapshot.epoch());
  }

  private String text() {
    return texts.get(
        "timeline.epoch-of",
        RoundedNumber.whole(epoch.get()),
        RoundedNumber.whole(lastEpoch.get()));
  }

  private static List<Integer> forks(Snapshot snapshot) {
    if (snapshot.branches().size() == 1) return List.of();
    History present = snapshot.history();
    return others(snapshot)
        .map(branch -> CommonHistory.lastCommon(branch.history(), present))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Branch> others(Snapshot snapshot) {
    return snapshot.branches().stream().filter(branch -> !branch.current());
  }
}
