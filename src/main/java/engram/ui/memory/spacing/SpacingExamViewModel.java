package engram.ui.memory.spacing;

import engram.memory.NumberSetting;
import engram.memory.experiments.Experiment;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingNumber;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A plan for an exam, and a bet on what is left of it; how it goes is hidden until it is taken. */
public final class SpacingExamViewModel {
  private static final NumberSetting<Object> BET =
      NumberSetting.whole("bet", 0, 100, of -> 0).linear(1);

  private final SpacingSettings settings;
  private final SettingNumber bet;
  private final ReadOnlyObjectWrapper<List<Double>> days = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();

  SpacingExamViewModel(SpacingSettings settings, Texts texts) {
    this.settings = settings;
    bet = new SettingNumber(BET, "spacing.bet", texts, () -> taken.set(false));
    bet.restore(Experiment.Spacing.USUAL_BET);
    settings.setupProperty().subscribe(setup -> follow(setup.plan()));
  }

  /** Each session keeps its number while it is moved past another. */
  private void follow(ExamPlan plan) {
    if (!sorted(days.get()).equals(plan.sessions())) days.set(plan.sessions());
  }

  private static List<Double> sorted(List<Double> days) {
    return days.stream().sorted().toList();
  }

  // Properties

  /** Of the sessions, in the order of their numbers. */
  ReadOnlyObjectProperty<List<Double>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  public List<Double> days() {
    return days.get();
  }

  public ExamPlan plan() {
    return settings.getSetup().plan();
  }

  LeakingStores stores() {
    SpacingSetup setup = settings.getSetup();
    return setup.model();
  }

  /** Percent that will be recalled a month behind the exam. */
  public SettingNumber bet() {
    return bet;
  }

  int getBet() {
    return (int) bet.getValue();
  }

  /** Whether one sees how the exam goes. */
  public ReadOnlyBooleanProperty takenProperty() {
    return taken.getReadOnlyProperty();
  }

  public boolean isTaken() {
    return taken.get();
  }

  // Commands

  /**
   * Moves a session to a day before the exam; how it goes is hidden again.
   *
   * @param session its number, from 0
   * @param day any; a session is on the evening before at the latest
   */
  public void move(int session, double day) {
    double exam = plan().exam();
    double to = Math.max(0, Math.min(Math.max(0, exam - 1), day));
    List<Double> next = new ArrayList<>(days.get());
    if (next.set(session, to) == to || !ExamPlan.isInTime(sorted(next), exam)) return;
    taken.set(false);
    days.set(List.copyOf(next));
    settings.setPlan(new ExamPlan(sorted(next), exam));
  }

  /** Moves a session by whole days. */
  void nudge(int session, int by) {
    move(session, Math.rint(days.get().get(session)) + by);
  }

  public void take() {
    taken.set(true);
  }

  void restore(int savedBet, boolean savedTaken) {
    bet.restore(savedBet);
    taken.set(savedTaken);
  }
}
