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
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The past of the run, from epoch 0 to the last one trained. */
public final class TimelineViewModel {
  private final RunViewModel run;
  private final Texts texts;

  /** Plays the past. */
  final TimelinePlayback playback;

  /** Where the thumb stands. */
  final ReadOnlyIntegerWrapper epoch = new ReadOnlyIntegerWrapper();

  /** The last epoch that was trained. */
  final ReadOnlyIntegerWrapper lastEpoch = new ReadOnlyIntegerWrapper();

  /** The epoch at the end of the line, which is as long as the axis of the curve above it. */
  final ReadOnlyIntegerWrapper end = new ReadOnlyIntegerWrapper(1);

  /** While the thumb is held no snapshot moves it. */
  final BooleanProperty dragging = new SimpleBooleanProperty();

  /** Whether there is a past to go to. */
  final ObservableValue<Boolean> enabled;

  /** Whether a past moment is shown and the run stands still. */
  final ObservableValue<Boolean> inPast;

  private final ObservableValue<String> text;

  /** Where something was changed, in the order of time. */
  final ObservableValue<List<Change>> changes;

  /** The epochs at which other branches part from the present one. */
  final ObservableValue<List<Integer>> forks;

  /** How many branches the run has. */
  final ObservableValue<Integer> branches;

  private OptionalInt wanted = OptionalInt.empty();
  private boolean onTheWay;

  public TimelineViewModel(RunViewModel run, Texts texts) {
    this.run = run;
    this.texts = texts;
    run.chartedProperty().subscribe(this::follow);
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

  ObservableValue<String> textProperty() {
    return text;
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

  /** Shows that epoch, or the last that was trained. Of many wishes in a row the last one wins. */
  public void goTo(int wantedEpoch) {
    int there = Math.min(wantedEpoch, lastEpoch.get());
    if (!enabled.getValue() || there == epoch.get()) return;
    epoch.set(there);
    wanted = OptionalInt.of(there);
    if (!onTheWay) send();
  }

  void backToPresent() {
    goTo(lastEpoch.get());
  }

  private void send() {
    run.session().goTo(wanted.getAsInt());
    wanted = OptionalInt.empty();
    onTheWay = true;
  }

  private void follow(Snapshot snapshot) {
    onTheWay = false;
    lastEpoch.set(snapshot.lastEpoch());
    end.set((int) EpochRange.whole(snapshot.lastEpoch(), snapshot.recipe().stop().epoch()).to());
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
