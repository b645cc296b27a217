package engram.ui.labs.fairness;

import engram.labs.fairness.AdmissionRun;
import engram.labs.fairness.AdmissionSetup;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judgements;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Trains the networks that judge, and follows the thresholds. */
public final class FairnessViewModel {
  final LongWork work;
  final FairnessPlayback playback;
  private final FairnessSettings settings;
  private final ReadOnlyObjectWrapper<Optional<FairnessScene>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The applicants that are judged, or being judged. */
  private AdmissionSetup judging;

  private Optional<Judgements> judgements = Optional.empty();
  private Definition shown = Definition.THRESHOLD;

  FairnessViewModel(FairnessSettings settings, LongWork work, Texts texts) {
    this.settings = settings;
    this.work = work;
    playback = new FairnessPlayback(settings, this::compare, texts);
    settings.setupProperty().subscribe(this::follow);
  }

  // Properties

  /** Empty until the networks are trained. */
  public ReadOnlyObjectProperty<Optional<FairnessScene>> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  Optional<FairnessScene> getScene() {
    return scene.get();
  }

  // Commands

  private void follow(FairnessSetup setup) {
    if (setup.admissions().equals(judging)) {
      show();
      return;
    }
    judging = setup.admissions();
    judgements = Optional.empty();
    scene.set(Optional.empty());
    goOn();
  }

  /** Trains the networks, unless they are. */
  void goOn() {
    AdmissionSetup of = judging;
    work.start(
        () -> {
          AdmissionRun run = new AdmissionRun(of);
          return LongWork.Steps.of(
              run, () -> run.isEnded() ? Optional.of(Judgements.of(run)) : Optional.empty());
        },
        this::judged);
  }

  private void judged(Optional<Judgements> found) {
    if (found.isEmpty()) return;
    judgements = found;
    show();
  }

  private void show() {
    scene.set(judgements.map(found -> new FairnessScene(found, settings.getSetup())));
  }

  /** Moves B's threshold to where that is met. */
  void choose(Definition definition) {
    shown = definition;
    scene
        .get()
        .ifPresent(
            s -> settings.setThreshold(FairnessSetup.THRESHOLD_B, s.thresholdFor(definition)));
  }

  /** The next definition. */
  private void compare() {
    boolean same = scene.get().filter(now -> now.isMet(Definition.THRESHOLD)).isPresent();
    choose((same ? Definition.THRESHOLD : shown).next());
  }

  /** Moves A's threshold by points. */
  void moveFirst(int points) {
    settings.setThreshold(FairnessSetup.THRESHOLD_A, settings.getSetup().thresholdA() + points);
  }

  /** Moves a group's threshold there. */
  void place(int group, double points) {
    settings.setThreshold(
        group == FairnessScene.A ? FairnessSetup.THRESHOLD_A : FairnessSetup.THRESHOLD_B, points);
  }
}
