package engram.ui.lesson;

import engram.lesson.Goal;
import engram.lesson.Lesson;
import engram.lesson.Quantity;
import engram.training.Snapshot;
import engram.ui.base.NumberInput;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.GoalNumber;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The goals of the sheet, and whether the run meets them at the moment that is shown. */
public final class GoalsViewModel {
  /** As a goal writes comparisons, and as they are shown. */
  static final Map<String, String> SIGNS =
      Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<", "=", "=");

  static final List<String> COMPARISONS = List.of(">=", "<=", ">", "<", "=");

  private final RunViewModel run;
  private final Texts texts;
  private final LessonViewModel sheet;
  private final ReadOnlyObjectWrapper<List<GoalRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

  GoalsViewModel(RunViewModel run, Texts texts, LessonViewModel sheet) {
    this.run = run;
    this.texts = texts;
    this.sheet = sheet;
  }

  /** From when there is a sheet to be asked. */
  void follow() {
    run.snapshotProperty().subscribe(now -> refresh());
    texts.languageProperty().subscribe(now -> refresh());
  }

  // Properties

  /** In the order of the sheet. */
  ReadOnlyObjectProperty<List<GoalRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  static String name(Quantity quantity, Texts texts) {
    return texts.get("lesson.quantity." + quantity.id());
  }

  void refresh() {
    List<String> goals = sheet.lesson().goals();
    if (goals.isEmpty() && rows.get().isEmpty()) return;
    Map<Quantity, Double> values = Quantity.all(run.getSnapshot());
    List<GoalRow> all = goals.stream().map(text -> row(text, values)).toList();
    if (!all.equals(rows.get())) rows.set(all);
  }

  private GoalRow row(String text, Map<Quantity, Double> values) {
    Goal goal = Goal.parse(text);
    Quantity quantity = goal.quantity();
    double value = values.get(quantity);
    String shown =
        texts.get(
            "lesson.goal",
            name(quantity, texts),
            SIGNS.get(goal.comparison()),
            RoundedNumber.exact(goal.bound()));
    String now =
        Double.isNaN(value)
            ? texts.get("lesson.goal.no-value")
            : texts.get("lesson.goal.now", GoalNumber.of(goal, value));
    return new GoalRow(goal, shown, now, goal.isMetBy(value));
  }

  // Commands

  boolean canAdd() {
    return sheet.lesson().goals().size() < Lesson.MOST_GOALS;
  }

  /** One that is not there yet, and of which the run says how near it is. */
  void add() {
    if (!canAdd()) return;
    Snapshot now = run.getSnapshot();
    boolean classes = now.data().dataset().isClassification();
    List<String> usual =
        List.of(
            text(classes ? Quantity.TEST_ACCURACY : Quantity.TEST_R2, ">=", 0.95),
            text(Quantity.EPOCHS, "<=", 300),
            text(Quantity.HIDDEN_NEURONS, "<=", 8),
            text(Quantity.LEARNING_RATE, "<=", 0.1));
    List<String> goals = new ArrayList<>(sheet.lesson().goals());
    Set<Quantity> there = EnumSet.noneOf(Quantity.class);
    goals.forEach(each -> there.add(Goal.parse(each).quantity()));
    goals.add(
        usual.stream()
            .filter(each -> !there.contains(Goal.parse(each).quantity()))
            .findFirst()
            .orElse(usual.get(0)));
    sheet.change(lesson -> lesson.withGoals(goals));
  }

  void remove(int number) {
    List<String> goals = new ArrayList<>(sheet.lesson().goals());
    goals.remove(number);
    sheet.change(lesson -> lesson.withGoals(goals));
  }

  /** Writes a goal anew; a bound that is no number, or too large for one, leaves it as it was. */
  boolean write(int number, Quantity quantity, String comparison, String bound) {
    OptionalDouble value = NumberInput.parseFinite(bound);
    if (value.isEmpty()) return false;
    List<String> goals = new ArrayList<>(sheet.lesson().goals());
    goals.set(number, text(quantity, comparison, value.getAsDouble()));
    sheet.write(lesson -> lesson.withGoals(goals));
    return true;
  }

  private static String text(Quantity quantity, String comparison, double bound) {
    return quantity.words() + " " + comparison + " " + NumberInput.format(bound);
  }
}
