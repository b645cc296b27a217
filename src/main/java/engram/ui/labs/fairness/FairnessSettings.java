package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.ScoreScale;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the lab say: of made-up applicants, or of the test samples of Train. */
public final class FairnessSettings extends SettingsViewModel<FairnessSetup> {
  private static final List<NumberSetting<FairnessSetup>> OF_APPLICANTS =
      List.of(
          FairnessSetup.PROXY,
          FairnessSetup.BASE_A,
          FairnessSetup.BASE_B,
          FairnessSetup.FAVOUR,
          FairnessSetup.SEED);

  final OwnChoices own;
  private final TakenRun train;
  private final SettingChoice<Judged> judged;

  FairnessSettings(TakenRun train, Texts texts) {
    super("fairness", FairnessSetup.SETTINGS, FairnessSetup.USUAL, texts);
    this.train = train;
    own = new OwnChoices(texts);
    judged =
        SettingChoice.of(
            "judged",
            OwnChoices.key("judged"),
            List.of(Judged.values()),
            each ->
                texts.get(each == Judged.TRAIN ? "lab.own" : OwnChoices.key("judged.applicants")),
            new SimpleObjectProperty<>(Judged.APPLICANTS));
    judgedProperty().subscribe((before, now) -> begin());
    take();
  }

  private void begin() {
    change(
        () -> {
          take();
          useOneThreshold();
        });
    own.tell();
  }

  /** Offers what Train has now, if that is chosen. */
  private void take() {
    boolean can = train.take(isOwn());
    own.offer(Optional.ofNullable(can ? train.get() : null).map(Snapshot::data));
    choice(FairnessSetup.COLUMNS).shown().set(!isOwn());
    OF_APPLICANTS.forEach(each -> number(each).shown().set(!isOwn()));
  }

  /** The same with another run in Train. */
  void takeAnew() {
    take();
    own.tell();
  }

  @Override
  public List<SettingRow> rows() {
    return Stream.of(List.<SettingRow>of(judged), own.rows(), super.rows())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding(OwnChoices.key("judged"), of -> ((FairnessLab) of).own()),
        SettingAspect.deciding(OwnChoices.key("group"), part(OwnGroups::column)),
        SettingAspect.of(OwnChoices.key("wished"), part(OwnGroups::wished)),
        SettingAspect.deciding(OwnChoices.key("first"), part(OwnGroups::first)),
        SettingAspect.deciding(OwnChoices.key("second"), part(OwnGroups::second)));
  }

  private static Function<Experiment, Optional<String>> part(Function<OwnGroups, String> part) {
    return of -> ((FairnessLab) of).groups().map(part);
  }

  @Override
  public FairnessSetup setup(SettingValues<FairnessSetup> values) {
    return FairnessSetup.of(values);
  }

  public ObjectProperty<Judged> judgedProperty() {
    return judged.value();
  }

  /** Whether the network of Train is asked. */
  public boolean isOwn() {
    return judgedProperty().get() == Judged.TRAIN;
  }

  /** Asks the network of Train, or the one that judges the made-up applicants. */
  public void ask(boolean ofTrain) {
    judgedProperty().set(ofTrain ? Judged.TRAIN : Judged.APPLICANTS);
  }

  /** Shows what a lab says. */
  void restore(FairnessLab saved) {
    change(
        () -> {
          ask(saved.own());
          saved.groups().ifPresent(own::restore);
          restore(saved.setup());
        });
  }

  /** As at first: of Train where its network finds both as likely. */
  void useOneThreshold() {
    FairnessSetup usual = FairnessSetup.USUAL;
    change(
        () -> {
          setThreshold(FairnessSetup.THRESHOLD_A, isOwn() ? ScoreScale.EVEN : usual.thresholdA());
          setThreshold(FairnessSetup.THRESHOLD_B, isOwn() ? ScoreScale.EVEN : usual.thresholdB());
        });
  }

  /** A threshold in tenths of a point, within its range. */
  void setThreshold(NumberSetting<FairnessSetup> threshold, double points) {
    double within = Math.max(threshold.least(), Math.min(threshold.most(), points));
    number(threshold).choose(Math.rint(within * 10) / 10);
  }
}
