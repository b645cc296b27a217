package engram.tour;

import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.labs.missing.MissingData;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Sureness;
import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceAxis;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhySetup;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.nn.ScheduleShape;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.data.files.ImportState;
import engram.ui.labs.fairness.FairnessModels;
import engram.ui.labs.ledger.LedgerModels;
import engram.ui.labs.look.LookModels;
import engram.ui.labs.missing.MissingModels;
import engram.ui.labs.missing.MissingSettings;
import engram.ui.labs.privacy.PrivacyModels;
import engram.ui.labs.race.RaceModels;
import engram.ui.labs.why.WhyModels;
import java.util.List;
import java.util.Optional;

/** The stages of the tour on the labs of the Challenges. */
final class LabStages extends Stages {
  private static final int FLOWER = 108;
  private static final int FEW = 8;

  /** Of a sample that is not among the strongest. */
  private static final int RANK = 20;

  /** An epoch by which the penguins are not yet told apart without doubt. */
  private static final int UNSURE = 4;

  private static final int PETAL_LENGTH = 2;
  private static final double LONG = 5.6;

  LabStages(TourWindow window) {
    super(window);
    add("labs-why", this::iris);
    add("labs-why-without", () -> leaveOut(1));
    add("labs-why-plane", () -> learn(Preset.XOR));
    add("labs-why-digits", this::digits);
    add("labs-ledger", this::ledger);
    add("labs-ledger-present", () -> presentLedger(SplitBy.CLASS), this::leave);
    add("labs-ledger-tasks", () -> book(SplitBy.TASK));
    add("labs-ledger-samples", this::aSample);
    add("labs-ledger-present-tasks", () -> presentLedger(SplitBy.TASK), this::leave);
    add("labs-ledger-present-samples", () -> presentLedger(SplitBy.ROW), this::bookToDigits);
    add("labs-ledger-own", () -> bookOwn(SplitBy.CLASS));
    add("labs-ledger-own-samples", () -> bookOwn(SplitBy.ROW));
    add("labs-ledger-own-present", () -> presentOwnLedger(0), this::leave);
    add("labs-ledger-own-present-samples", () -> presentOwnLedger(1), this::bookToDigits);
    add("labs-ledger-adam", () -> learnBy(Optimizer.ADAM));
    add("labs-ledger-momentum", () -> learnBy(Optimizer.MOMENTUM), () -> learnBy(Optimizer.SGD));
    add("labs-look", () -> look(Preset.REPAIRED, LookPicture.PARTS));
    add("labs-look-gradient", () -> shareOut(LookMethod.GRADIENT));
    add("labs-look-what-if", this::whatIf);
    add("labs-look-flips", () -> look(Preset.REPAIRED, LookPicture.FLIPS));
    add("labs-look-overall", () -> look(Preset.REPAIRED, LookPicture.OVERALL));
    add("labs-look-layers", () -> look(Preset.REPAIRED, LookPicture.LAYERS));
    add("labs-look-neuron", () -> look(Preset.REPAIRED, LookPicture.NEURON));
    add("labs-look-tree", () -> look(Preset.REPAIRED, LookPicture.TREE));
    add("labs-look-plane-tree", () -> look(Preset.MOONS, LookPicture.TREE));
    add("labs-look-digits", () -> look(Preset.DIGITS, LookPicture.PARTS));
    add("labs-look-digits-flips", () -> look(Preset.DIGITS, LookPicture.FLIPS));
    add("labs-look-digits-layers", () -> look(Preset.DIGITS, LookPicture.LAYERS));
    add("labs-look-digits-neuron", () -> look(Preset.DIGITS, LookPicture.NEURON));
    add("labs-look-digits-present", () -> presentLook(Preset.DIGITS, LookPicture.PARTS));
    add("labs-look-digits-present-flips", () -> presentLook(Preset.DIGITS, LookPicture.FLIPS));
    add("labs-look-present", () -> presentLook(Preset.REPAIRED, LookPicture.PARTS));
    add("labs-look-present-layers", () -> presentLook(Preset.REPAIRED, LookPicture.LAYERS));
    add("labs-look-present-neuron", () -> presentLook(Preset.REPAIRED, LookPicture.NEURON));
    add("labs-look-present-tree", () -> presentLook(Preset.REPAIRED, LookPicture.TREE));
    add(
        "labs-look-present-flips",
        () -> presentLook(Preset.REPAIRED, LookPicture.FLIPS),
        this::leave);
    add("labs-why-present", this::present);
    add("labs-why-present-without", () -> leaveOut(1), this::leave);
    add("labs-fairness", this::fairness);
    add("labs-fairness-opportunity", this::compare);
    add("labs-fairness-present", () -> presentFairness(0));
    add("labs-fairness-present-reason", () -> presentFairness(1));
    add("labs-fairness-present-proxy", () -> presentFairness(2), this::leave);
    add("labs-fairness-own", this::askPenguins);
    add("labs-fairness-own-selection", this::meetSelection);
    for (int focus = 0; focus < 3; focus++) {
      int shown = focus;
      add("labs-fairness-own-present-" + focus, () -> presentOwn(shown), this::leave);
    }
    add("labs-fairness-own-fault", this::askIris, this::askApplicants);
    add("labs-missing", () -> missing(MissingData.DIGITS, MissingPicture.WALL));
    add("labs-missing-some", this::someOfThem);
    add("labs-missing-iris", () -> missing(MissingData.IRIS, MissingPicture.WALL));
    add("labs-missing-plane", () -> missing(MissingData.PLANE, MissingPicture.WALL));
    add("labs-missing-calibration", this::fitTemperature);
    add("labs-missing-questions", () -> missing(MissingData.DIGITS, MissingPicture.QUESTIONS));
    for (MissingPicture each : MissingPicture.values()) {
      add("labs-missing-present-" + each.id(), () -> presentMissing(each), this::leave);
    }
    add("labs-race", this::race);
    add("labs-race-samples", () -> show(RaceAxis.SAMPLES));
    add("labs-race-schedule", () -> schedule(ScheduleShape.COSINE));
    add("labs-race-growth", () -> show(RacePicture.GROWTH));
    add("labs-race-noise", () -> show(RacePicture.NOISE));
    add("labs-race-workers", () -> show(RacePicture.WORKERS));
    add("labs-race-present", () -> presentRace(RacePicture.RACE));
    add("labs-race-present-growth", () -> presentRace(RacePicture.GROWTH));
    add("labs-race-present-noise", () -> presentRace(RacePicture.NOISE));
    add("labs-race-present-workers", () -> presentRace(RacePicture.WORKERS), this::leave);
    for (PrivacyPicture each : PrivacyPicture.values()) {
      add("labs-privacy-" + each.id(), () -> show(each));
    }
    add("labs-privacy-begin", this::beginPrivacy);
    for (PrivacyPicture each : List.of(PrivacyPicture.FOOLING, PrivacyPicture.POISON)) {
      add("labs-privacy-points-" + each.id(), () -> points(each));
      add("labs-privacy-points-present-" + each.id(), () -> presentPoints(each), this::leave);
    }
    for (PrivacyPicture each : PrivacyPicture.values()) {
      add("labs-privacy-present-" + each.id(), () -> present(each), this::leave);
    }
  }

  private WhyModels models() {
    return window.labs().why.models();
  }

  private void iris() {
    act(() -> window.panes().show(Challenge.WHY));
    awaitAll();
  }

  private void awaitAll() {
    await(() -> models().fingerprint().isPresent() && !models().work().isRunning());
  }

  private void learn(Preset preset) {
    act(() -> models().settings.setProperty().set(Optional.of(preset)));
    awaitAll();
  }

  private void leaveOut(int rank) {
    act(() -> models().playback().goTo(rank));
  }

  private void digits() {
    act(() -> models().settings.number(WhySetup.NAMED).choose((double) FEW));
    learn(Preset.DIGITS);
  }

  private void ledger() {
    act(() -> window.panes().show(Challenge.LEDGER));
    await(() -> window.labs().ledger.models().fingerprint().isPresent());
  }

  private void learnBy(Optimizer optimizer) {
    act(
        () -> {
          window.panes().show(Challenge.LEDGER);
          LedgerModels models = window.labs().ledger.models();
          models.settings().chosen(LedgerSetup.OPTIMIZER).set(optimizer);
        });
    await(() -> window.labs().ledger.models().fingerprint().isPresent());
  }

  private void book(SplitBy by) {
    ledger();
    act(() -> window.labs().ledger.models().settings().chosen(LedgerSetup.BY).set(by));
  }

  /** One that is not among the strongest. */
  private void aSample() {
    book(SplitBy.ROW);
    LedgerModels models = window.labs().ledger.models();
    act(
        () -> {
          List<RowAmount> all = models.ledger.getLedger().orElseThrow().strongest();
          models.ledger.ask(all.get(RANK).sample());
        });
  }

  private void presentLedger(SplitBy by) {
    ledger();
    present(by.ordinal());
  }

  /** The weight from the petal length to a hidden neuron, of the irises of Train. */
  private void bookOwn(SplitBy by) {
    LedgerModels models = window.labs().ledger.models();
    if (!models.settings.isOwn()) {
      backToIris();
      finish();
    }
    act(
        () -> {
          window.selection().select(new Part.Weight(0, PETAL_LENGTH, 1));
          window.panes().show(Challenge.LEDGER);
          models.settings.ask(true);
          models.settings.chosen(LedgerSetup.BY).set(by);
        });
    await(() -> models.fingerprint().isPresent());
  }

  private void presentOwnLedger(int focus) {
    bookOwn(SplitBy.CLASS);
    present(focus);
  }

  private void bookToDigits() {
    leave();
    act(() -> window.selection().clear());
    act(() -> window.labs().ledger.models().settings.ask(false));
    book(SplitBy.CLASS);
  }

  private LookModels lookModels() {
    return window.labs().look.models();
  }

  private void look(Preset preset, LookPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.LOOK);
          lookModels().settings.restore(LookSetup.USUAL);
          lookModels().look.undoChanges();
          lookModels().settings.setProperty().set(Optional.of(preset));
          lookModels().settings.chosen(LookSetup.SHOWN).set(picture);
        });
    awaitLook();
  }

  private void awaitLook() {
    await(() -> lookModels().fingerprint().isPresent() && !lookModels().work().isRunning());
  }

  private void shareOut(LookMethod method) {
    act(() -> lookModels().settings.chosen(LookSetup.METHOD).set(method));
    awaitLook();
  }

  /** The petals as long as virginica's. */
  private void whatIf() {
    look(Preset.REPAIRED, LookPicture.PARTS);
    act(() -> lookModels().look.change(PETAL_LENGTH, LONG));
    awaitLook();
  }

  private void presentLook(Preset preset, LookPicture picture) {
    look(preset, picture);
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(picture.ordinal());
        });
  }

  private void present() {
    act(() -> window.panes().show(Challenge.WHY));
    learn(Preset.REPAIRED);
    act(() -> models().why.ask(FLOWER));
    awaitAll();
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(0);
        });
  }

  private void fairness() {
    act(() -> window.panes().show(Challenge.FAIRNESS));
    FairnessModels lab = window.labs().fairness.models();
    await(() -> lab.fingerprint().isPresent() && !lab.work().isRunning());
  }

  /** Their species, by a network of Train, by the island that it does not see. */
  private void askPenguins() {
    backToIris();
    act(() -> data().importing().open(new TourFiles().penguins()));
    await(() -> data().importing().getState() == ImportState.READY);
    act(() -> data().importing().importAll());
    await(() -> data().importing().getState() == ImportState.CLOSED);
    until(snapshot -> snapshot.data().dataset().id().contains("penguins"));
    finish();
    goTo(UNSURE);
    act(
        () -> {
          window.panes().show(Challenge.FAIRNESS);
          window.labs().fairness.models().settings.ask(true);
        });
    await(() -> window.labs().fairness.models().fingerprint().isPresent());
  }

  /** As many of both islands judged so. */
  private void meetSelection() {
    if (!window.labs().fairness.models().settings.isOwn()) askPenguins();
    act(() -> window.panes().show(Challenge.FAIRNESS));
    act(() -> window.labs().fairness.models().playback().reset());
    act(() -> window.labs().fairness.models().playback().toggle());
  }

  private void presentOwn(int focus) {
    meetSelection();
    present(focus);
  }

  /** Iris has no column with categories. */
  private void askIris() {
    backToIris();
    finish();
    act(
        () -> {
          window.panes().show(Challenge.FAIRNESS);
          window.labs().fairness.models().settings.ask(true);
        });
  }

  private void askApplicants() {
    act(() -> window.labs().fairness.models().settings.ask(false));
    backToIris();
  }

  /** As many of each group first, then the same chance for the qualified. */
  private void compare() {
    fairness();
    act(() -> window.labs().fairness.models().playback().reset());
    act(() -> window.labs().fairness.models().playback().toggle());
    act(() -> window.labs().fairness.models().playback().toggle());
  }

  private void presentFairness(int focus) {
    compare();
    present(focus);
  }

  private void present(int focus) {
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(focus);
        });
  }

  private MissingModels missingModels() {
    return window.labs().missing.models();
  }

  private void missing(MissingData data, MissingPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.MISSING);
          MissingSettings settings = missingModels().settings;
          settings.change(
              () -> {
                settings.restore(MissingSetup.USUAL);
                settings.chosen(MissingSetup.DATA).set(data);
                settings.chosen(MissingSetup.SHOWN).set(picture);
              });
          missingModels().playback().reset();
        });
    await(() -> missingModels().fingerprint().isPresent() && !missingModels().work().isRunning());
  }

  private void someOfThem() {
    missing(MissingData.DIGITS, MissingPicture.WALL);
    act(() -> missingModels().playback().goTo(3));
  }

  private void fitTemperature() {
    missing(MissingData.DIGITS, MissingPicture.CALIBRATION);
    act(() -> missingModels().settings.chosen(MissingSetup.SURENESS).set(Sureness.FITTED));
  }

  private void presentMissing(MissingPicture picture) {
    missing(MissingData.DIGITS, picture);
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(picture.ordinal());
        });
  }

  private RaceModels raceModels() {
    return window.labs().race.models();
  }

  private void race() {
    act(() -> window.panes().show(Challenge.RACE));
    awaitRace();
  }

  private void awaitRace() {
    await(() -> raceModels().fingerprint().isPresent() && !raceModels().work().isRunning());
  }

  private void show(RacePicture picture) {
    race();
    act(() -> raceModels().settings.chosen(RaceSetup.SHOWN).set(picture));
  }

  private void show(RaceAxis axis) {
    race();
    act(() -> raceModels().settings.chosen(RaceSetup.AXIS).set(axis));
  }

  private void schedule(ScheduleShape shape) {
    race();
    act(() -> raceModels().settings.chosen(RaceSetup.SCHEDULE).set(shape));
    awaitRace();
  }

  /** As at first, so that it has the five racers of the picture. */
  private void presentRace(RacePicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.RACE);
          raceModels().settings.restore(RaceSetup.USUAL);
        });
    awaitRace();
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(picture.ordinal());
        });
  }

  private PrivacyModels privacyModels() {
    return window.labs().privacy.models();
  }

  private void show(PrivacyPicture picture) {
    act(() -> window.panes().show(Challenge.PRIVACY));
    await(() -> privacyModels().fingerprint().isPresent() && !privacyModels().work().isRunning());
    act(() -> privacyModels().settings.chosen(PrivacySetup.SHOWN).set(picture));
  }

  /** Before the network learns its samples by heart. */
  private void beginPrivacy() {
    show(PrivacyPicture.MEMBERSHIP);
    act(() -> privacyModels().playback().goTo(2));
  }

  /** Of points in a plane instead of digits, some labels of which are flipped. */
  private void points(PrivacyPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.PRIVACY);
          privacyModels()
              .settings
              .change(
                  () -> {
                    privacyModels().settings.chosen(PrivacySetup.DATA).set(Preset.MOONS);
                    privacyModels().settings.chosen(PrivacySetup.POISON).set(PoisonKind.FLIPPED);
                  });
        });
    show(picture);
  }

  private void presentPoints(PrivacyPicture picture) {
    points(picture);
    presentPrivacy(picture);
  }

  private void present(PrivacyPicture picture) {
    act(() -> privacyModels().settings.restore(PrivacySetup.USUAL));
    show(picture);
    presentPrivacy(picture);
  }

  private void presentPrivacy(PrivacyPicture picture) {
    act(
        () -> {
          privacyModels().playback().goTo(Integer.MAX_VALUE);
          window.panes().presentingProperty().set(true);
          window.present().choose(picture.ordinal());
        });
  }

  private void leave() {
    act(() -> window.panes().presentingProperty().set(false));
    backToTraining();
  }
}
