package engram.ui.labs.why;

import engram.labs.Retraining;
import engram.labs.why.Findings;
import engram.labs.why.Inquiry;
import engram.labs.why.WhySetup;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.labs.frame.TestRows;
import engram.ui.labs.frame.TrainFault;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Asks who taught the answer to a sample. The networks that were trained without a sample serve all
 * questions about the same run; what belongs to another run is stopped and forgotten.
 */
public final class WhyViewModel {
  final LongWork work;
  final WhyPlayback playback;
  private final WhySettings settings;
  private final TakenRun train;
  private final ReadOnlyObjectWrapper<Optional<WhyScene>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private OptionalInt asked = OptionalInt.empty();

  /**
   * @param trainedHere what is in Train now
   */
  WhyViewModel(WhySettings settings, Supplier<Snapshot> trainedHere, LongWork work, Texts texts) {
    this.settings = settings;
    train = new TakenRun(trainedHere);
    this.work = work;
    playback = new WhyPlayback(scene, texts);
    playback
        .pointedProperty()
        .subscribe((before, now) -> scene.set(scene.get().map(s -> s.pointingAt(now.intValue()))));
    settings.setupProperty().subscribe((before, now) -> renew());
    settings
        .setProperty()
        .subscribe(
            (before, now) -> {
              if (before.isEmpty() || now.isEmpty()) renew();
            });
    renew();
  }

  // Properties

  /** Empty until the network is trained. */
  public ReadOnlyObjectProperty<Optional<WhyScene>> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  Optional<WhyScene> getScene() {
    return scene.get();
  }

  /** Why the run of Train can't be asked about, if it is chosen. */
  ReadOnlyObjectProperty<Optional<TrainFault>> faultProperty() {
    return train.faultProperty();
  }

  /** The row of the data set that was chosen; empty if it is the one with the least lead. */
  OptionalInt getAsked() {
    return asked;
  }

  // Commands

  /** Asks about another sample of the same run. */
  public void ask(int row) {
    if (scene.get().filter(seen -> seen.asked() == row).isPresent()) return;
    asked = OptionalInt.of(row);
    playback.reset();
    goOn();
  }

  /** Asks about the next test sample, or the one before. */
  void askNext(int by) {
    if (scene.get().isEmpty()) return;
    WhyScene seen = scene.get().get();
    TestRows.next(seen.data(), seen.asked(), by).ifPresent(this::ask);
  }

  /** Shows a saved question. */
  void restore(WhySetup setup, boolean own, OptionalInt row) {
    playback.reset();
    asked = row;
    settings.restore(setup, own);
    renew(row);
  }

  /** Takes the run of Train as it is now, if that is chosen and another than before. */
  void followTrain() {
    if (settings.isOwn() && train.isAnotherNow()) renew();
  }

  private void renew() {
    renew(OptionalInt.empty());
  }

  private void renew(OptionalInt row) {
    work.cancel();
    playback.reset();
    asked = row;
    scene.set(Optional.empty());
    if (train.take(settings.isOwn())) goOn();
  }

  /** Finds out what is not known yet. */
  void goOn() {
    WhySetup setup = settings.getSetup();
    Snapshot own = train.get();
    if (own != null) asked = TestRows.ifThere(own.data(), asked);
    Optional<Findings> before = scene.get().map(WhyScene::findings);
    OptionalInt row = asked;
    work.start(
        () -> {
          Inquiry inquiry = inquiry(setup, own, row, before);
          return LongWork.Steps.of(inquiry, inquiry::found);
        },
        found -> found.ifPresent(this::show));
  }

  private static Inquiry inquiry(
      WhySetup setup, Snapshot own, OptionalInt row, Optional<Findings> before) {
    Retraining.Course course =
        before
            .map(known -> known.trace().course())
            .orElseGet(() -> own == null ? setup.course() : Retraining.Course.of(own));
    Inquiry.Question question = new Inquiry.Question(course, row, setup.named());
    return before.map(known -> new Inquiry(question, known)).orElseGet(() -> new Inquiry(question));
  }

  private void show(Findings found) {
    scene.set(Optional.of(WhyScene.of(found, playback.pointedProperty().get())));
  }
}
