package engram.ui.labs.fairness;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.PenguinRun;
import engram.labs.fairness.ScoreScale;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
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

/**
 * What the controls of the lab say: of made-up applicants, of penguins, or of the test of Train.
 */
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
                texts.get(each == Judged.TRAIN ? "lab.own" : OwnChoices.key("judged." + each.id())),
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

  /** Offers what the table has that is chosen; of Train as it is now. */
  private void take() {
    boolean can = train.take(isOwn());
    own.offer(can ? table() : Optional.empty());
    choice(FairnessSetup.COLUMNS).shown().set(!isTable());
    OF_APPLICANTS.forEach(each -> number(each).shown().set(!isTable()));
  }

  private Optional<PreparedData> table() {
    return switch (getJudged()) {
      case APPLICANTS -> Optional.empty();
      case PENGUINS -> Optional.of(PenguinRun.data());
      case TRAIN -> Optional.of(train.get()).map(Snapshot::data);
    };
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
        SettingAspect.deciding(OwnChoices.key("judged"), of -> ((FairnessLab) of).judged()),
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

  Judged getJudged() {
    return judgedProperty().get();
  }

  /** Whether the network of Train is asked. */
  public boolean isOwn() {
    return getJudged() == Judged.TRAIN;
  }

  /** Whether the groups are those of a table's column. */
  boolean isTable() {
    return getJudged().isTable();
  }

  /** Shows what a lab says. */
  void restore(FairnessLab saved) {
    change(
        () -> {
          judgedProperty().set(saved.judged());
          saved.groups().ifPresent(own::restore);
          restore(saved.setup());
        });
  }

  /** As at first: of a table where its network finds both as likely. */
  void useOneThreshold() {
    FairnessSetup usual = FairnessSetup.USUAL;
    change(
        () -> {
          setThreshold(FairnessSetup.THRESHOLD_A, isTable() ? ScoreScale.EVEN : usual.thresholdA());
          setThreshold(FairnessSetup.THRESHOLD_B, isTable() ? ScoreScale.EVEN : usual.thresholdB());
        });
  }

  /** A threshold in tenths of a point, within its range. */
  void setThreshold(NumberSetting<FairnessSetup> threshold, double points) {
    double within = Math.max(threshold.least(), Math.min(threshold.most(), points));
    number(threshold).choose(Math.rint(within * 10) / 10);
  }
}
