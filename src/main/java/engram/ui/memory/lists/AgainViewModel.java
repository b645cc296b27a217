package engram.ui.memory.lists;

import engram.memory.NumberSetting;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingMap;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.LatestWork;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** When to learn again: leaking stores, their map, and a plan for an exam. */
public final class AgainViewModel {
  /** Day of the exam. */
  static final int EXAM = 35;

  private static final NumberSetting<Object> BET =
      NumberSetting.whole("bet", 0, 100, of -> 0).linear(1);

  /** As many do it: on the last evenings. */
  private static final List<Integer> LAST_EVENINGS = List.of(32, 33, 34);

  private final SettingNumber stores;
  private final SettingNumber bet;
  private final LatestWork<Mapped> work;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Mapped>> mapped =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<SpacingSetup> asked =
      new ReadOnlyObjectWrapper<>(SpacingSetup.USUAL);
  private final ReadOnlyObjectWrapper<Exam> exam =
      new ReadOnlyObjectWrapper<>(new Exam(LAST_EVENINGS, false));

  /** The map of some stores. */
  public record Mapped(LeakingStores stores, SpacingMap map) {}

  /**
   * @param days of the sessions, in no order
   * @param taken whether one sees how it went
   */
  public record Exam(List<Integer> days, boolean taken) {
    public Exam {
      days = List.copyOf(days);
    }

    ExamPlan plan() {
      return new ExamPlan(days.stream().sorted().map(Integer::doubleValue).toList(), EXAM);
    }
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  AgainViewModel(Texts texts, Executor worker, Executor window) {
    work = new LatestWork<>(worker, window, made -> mapped.set(Optional.of(made)));
    stores = new SettingNumber(SpacingSetup.STORES, "again.stores", texts, this::choose);
    stores.restore(SpacingSetup.USUAL.stores());
    bet = new SettingNumber(BET, "again.bet", texts, this::hide);
    bet.restore(50);
    shown.subscribe(now -> map());
  }

  // Properties

  /** Whether it is seen in the place of both stores. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  public SettingNumber stores() {
    return stores;
  }

  /** Percent that will be recalled a month behind the exam. */
  public SettingNumber bet() {
    return bet;
  }

  /** Empty until the first one was looked at. */
  public ReadOnlyObjectProperty<Optional<Mapped>> mappedProperty() {
    return mapped.getReadOnlyProperty();
  }

  /** The gap and the delay that are looked at. */
  public ReadOnlyObjectProperty<SpacingSetup> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Exam> examProperty() {
    return exam.getReadOnlyProperty();
  }

  // Commands

  /** Looks at another gap and delay, in days. */
  public void ask(double gap, double delay) {
    asked.set(new SpacingSetup(asked.get().stores(), gap, delay));
  }

  /** Moves a session to a day before the exam; how it went is hidden. */
  public void move(int session, int day) {
    List<Integer> days = new ArrayList<>(exam.get().days());
    days.set(session, Math.max(0, Math.min(EXAM - 1, day)));
    if (!days.equals(exam.get().days())) exam.set(new Exam(days, false));
  }

  public void takeExam() {
    exam.set(new Exam(exam.get().days(), true));
  }

  private void hide() {
    if (exam.get().taken()) exam.set(new Exam(exam.get().days(), false));
  }

  private void choose() {
    int count = (int) stores.getValue();
    asked.set(new SpacingSetup(count, asked.get().gap(), asked.get().delay()));
    map();
  }

  private void map() {
    if (!shown.get()) return;
    int count = asked.get().stores();
    work.submit(
        count,
        true,
        () -> {
          LeakingStores made = LeakingStores.of(count);
          return new Mapped(made, SpacingMap.of(made));
        });
  }
}
