package engram.ui.labs.fairness;

import engram.inspect.scores.PartAnswers;
import engram.labs.fairness.AdmissionRun;
import engram.labs.fairness.AdmissionSetup;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judgements;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.OwnJudgement;
import engram.labs.fairness.PenguinRun;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.labs.frame.TrainFault;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Trains the networks that judge, or asks that of Train, and follows the thresholds. */
public final class FairnessViewModel {
  final LongWork work;
  final FairnessPlayback playback;
  private final FairnessSettings settings;
  private final TakenRun train;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<FairnessScene>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<PartAnswers>> answers =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The applicants that are judged, or being judged. */
  private AdmissionSetup judging;

  private Optional<Judgements> judgements = Optional.empty();
  private Optional<OwnJudgement> own = Optional.empty();
  private Definition shown = Definition.THRESHOLD;

  /**
   * @param train what the settings take of Train
   */
  FairnessViewModel(FairnessSettings settings, TakenRun train, LongWork work, Texts texts) {
    this.settings = settings;
    this.train = train;
    this.texts = texts;
    this.work = work;
    playback = new FairnessPlayback(settings, this::compare, texts);
    settings.setupProperty().subscribe(this::follow);
    settings.own.chosenProperty().subscribe((before, now) -> show());
    settings.judgedProperty().subscribe((before, now) -> renew());
  }

  // Properties

  /** Empty until a network has judged. */
  public ReadOnlyObjectProperty<Optional<FairnessScene>> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  Optional<FairnessScene> getScene() {
    return scene.get();
  }

  /** What the network of a table says of its test samples, if it is asked. */
  ReadOnlyObjectProperty<Optional<PartAnswers>> answersProperty() {
    return answers.getReadOnlyProperty();
  }

  /** Why the run of Train can't be asked, if it is chosen. */
  Optional<String> fault() {
    if (!settings.isOwn()) return Optional.empty();
    Optional<TrainFault> fault = train.faultProperty().get();
    if (fault.isPresent()) return fault.map(f -> f.sentence(texts));
    if (settings.own.current().isEmpty()) return Optional.of(texts.get("fairness.fault.groups"));
    return answers
        .get()
        .filter(said -> !said.isFinite())
        .map(said -> TrainFault.DIVERGED.sentence(texts));
  }

  // Commands

  /** Takes the run of Train as it is now, if that is chosen and another than before. */
  void followTrain() {
    if (!settings.isOwn() || !train.isAnotherNow()) return;
    forget();
    settings.takeAnew();
    goOn();
  }

  private void renew() {
    forget();
    show();
    if (scene.get().isEmpty()) goOn();
  }

  private void forget() {
    work.cancel();
    answers.set(Optional.empty());
    own = Optional.empty();
  }

  private void follow(FairnessSetup setup) {
    if (settings.isTable() || setup.admissions().equals(judging)) {
      show();
      return;
    }
    judging = setup.admissions();
    judgements = Optional.empty();
    scene.set(Optional.empty());
    goOn();
  }

  /** Finds out what is not known yet. */
  void goOn() {
    switch (settings.getJudged()) {
      case APPLICANTS -> judge();
      case PENGUINS -> judgePenguins();
      case TRAIN -> askTrain();
    }
  }

  private void askTrain() {
    if (fault().isPresent()) return;
    Snapshot asked = train.get();
    work.start(
        () -> {
          PartAnswers said = PartAnswers.of(asked, DataPart.TEST);
          return LongWork.Steps.of(() -> {}, () -> 1, () -> Optional.of(said));
        },
        this::answered);
  }

  private void judgePenguins() {
    work.start(
        () -> {
          PenguinRun run = new PenguinRun();
          return LongWork.Steps.of(run, run::answers);
        },
        this::answered);
  }

  private void answered(Optional<PartAnswers> said) {
    if (said.isEmpty()) return;
    answers.set(said);
    show();
  }

  private void judge() {
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
    FairnessSetup setup = settings.getSetup();
    if (settings.isTable()) {
      own = settings.own.current().flatMap(this::judgement);
      scene.set(own.map(found -> FairnessScene.of(found, setup)));
    } else {
      scene.set(judgements.map(found -> FairnessScene.of(found, setup)));
    }
  }

  /** The one that is known, if nothing else is asked. */
  private Optional<OwnJudgement> judgement(OwnGroups groups) {
    if (own.filter(known -> known.groups().equals(groups)).isPresent()) return own;
    return answers.get().filter(PartAnswers::isFinite).map(said -> OwnJudgement.of(said, groups));
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
    boolean left = scene.get().filter(now -> hasLeft(now, shown)).isPresent();
    choose((left ? Definition.THRESHOLD : shown).next());
  }

  /** Whether there is one threshold again, though another would meet that. */
  private static boolean hasLeft(FairnessScene now, Definition shown) {
    double one = now.threshold(FairnessScene.A);
    return now.isMet(Definition.THRESHOLD) && now.thresholdFor(shown) != one;
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
