package engram.ui.labs.ledger;

import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.OwnRun;
import engram.labs.ledger.SplitBy;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the lab say: of digits in two tasks, or of a weight of Train. */
public final class LedgerSettings extends SettingsViewModel<LedgerSetup> {
  private static final List<SplitBy> OF_TRAIN = List.of(SplitBy.CLASS, SplitBy.ROW);
  private static final List<NumberSetting<LedgerSetup>> OF_DIGITS =
      List.of(
          LedgerSetup.ROW,
          LedgerSetup.COLUMN,
          LedgerSetup.NEURON,
          LedgerSetup.OLD_EPOCHS,
          LedgerSetup.EPOCHS,
          LedgerSetup.SEED);

  final OwnWeight own;
  private final TakenRun train;
  private final Supplier<Optional<Part.Weight>> selected;
  private final SettingChoice<LedgerOf> subject;
  private final SimpleObjectProperty<List<SplitBy>> splits =
      new SimpleObjectProperty<>(List.of(SplitBy.values()));
  private final SettingChoice<SplitBy> by;

  /** The weight that was selected in Train when it was last asked. */
  private Optional<Part.Weight> selectedBefore = Optional.empty();

  /**
   * @param selected the weight that is selected in Train
   */
  LedgerSettings(TakenRun train, Supplier<Optional<Part.Weight>> selected, Texts texts) {
    super("ledger", LedgerSetup.SETTINGS, LedgerSetup.USUAL, texts);
    this.train = train;
    this.selected = selected;
    own = new OwnWeight(texts);
    subject =
        SettingChoice.of(
            "of",
            OwnWeight.key("of"),
            List.of(LedgerOf.values()),
            each -> texts.get(each == LedgerOf.TRAIN ? "lab.own" : OwnWeight.key("of.digits")),
            new SimpleObjectProperty<>(LedgerOf.DIGITS));
    SettingChoice<SplitBy> plain = choice(LedgerSetup.BY);
    by = SettingChoice.of(plain.id(), plain.key(), splits, plain.name(), plain.value());
    subject.value().subscribe((before, now) -> change(this::begin));
  }

  private void begin() {
    boolean ofTrain = isOwn();
    if (ofTrain && chosen(LedgerSetup.BY).get() == SplitBy.TASK) {
      chosen(LedgerSetup.BY).set(SplitBy.CLASS);
    }
    splits.set(splits());
    OF_DIGITS.forEach(each -> number(each).shown().set(!ofTrain));
    choice(LedgerSetup.OPTIMIZER).shown().set(!ofTrain);
    take();
  }

  private void take() {
    selectedBefore = selected.get();
    boolean can =
        train.take(isOwn()) && Optional.ofNullable(train.get()).flatMap(OwnRun::fault).isEmpty();
    Optional<Snapshot> moment = Optional.ofNullable(can ? train.get() : null);
    own.offer(moment, selectedBefore);
  }

  /** The same with another run in Train. */
  void takeAnew() {
    take();
  }

  /** Books the weight that is selected in Train, if it was not before. */
  void followSelection() {
    Optional<Part.Weight> now = selected.get();
    if (now.isPresent() && !now.equals(selectedBefore)) own.restore(now.get());
    selectedBefore = now;
  }

  /** Whom a weight can be booked to. */
  List<SplitBy> splits() {
    return isOwn() ? OF_TRAIN : List.of(SplitBy.values());
  }

  @Override
  public List<SettingRow> rows() {
    Stream<SettingRow> others =
        super.rows().stream().filter(each -> each != choice(LedgerSetup.BY));
    return Stream.of(Stream.of(subject, by), own.rows().stream(), others)
        .<SettingRow>flatMap(each -> each)
        .toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding(OwnWeight.key("of"), of -> ((LedgerLab) of).own()),
        SettingAspect.of(OwnWeight.key("weight"), of -> ((LedgerLab) of).weight()));
  }

  @Override
  public LedgerSetup setup(SettingValues<LedgerSetup> values) {
    return LedgerSetup.of(values);
  }

  ObjectProperty<LedgerOf> subjectProperty() {
    return subject.value();
  }

  /** Whether a weight of Train is booked. */
  public boolean isOwn() {
    return subjectProperty().get() == LedgerOf.TRAIN;
  }

  /** Books a weight of Train, or one of the network that learns digits. */
  public void ask(boolean ofTrain) {
    subjectProperty().set(ofTrain ? LedgerOf.TRAIN : LedgerOf.DIGITS);
  }

  /** Shows what a lab says. */
  void restore(LedgerLab saved) {
    change(
        () -> {
          ask(saved.own());
          saved.weight().ifPresent(own::restore);
          restore(saved.setup());
        });
  }
}
