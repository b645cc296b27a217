package engram.ui.run;

import engram.data.Task;
import engram.training.Evaluation;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Writes the score of a network: the accuracy in per cent, R² as a number. */
public final class ScoreText {
  /** An R² farther off than that is written without places: it may be below any number. */
  private static final double FEW_DIGITS = 100;

  private static final String NONE = "–";

  private ScoreText() {}

  /** {@code 96.7%}, or {@code 0.874}. */
  public static String of(Task task, double score) {
    if (task == Task.CLASSIFICATION) return percent(score);
    return Math.abs(score) < FEW_DIGITS
        ? RoundedNumber.fixed(score, 3)
        : RoundedNumber.significant(score, 3);
  }

  /** {@code 96.7%}. */
  public static String percent(double share) {
    return RoundedNumber.percent(share, 1);
  }

  /** Its score; a dash where R² says nothing. */
  public static String of(Task task, Evaluation measured) {
    return measured.scored() ? of(task, measured.score()) : NONE;
  }

  /** A round goal: {@code 95%}, or {@code R² 0.95}. */
  public static String goal(Task task, double score) {
    return task == Task.CLASSIFICATION
        ? RoundedNumber.percent(score, 0)
        : "R²\u00a0" + RoundedNumber.exact(score);
  }

  /** {@code Test accuracy} or {@code Test R²}, in the present language. */
  public static ObservableValue<String> name(RunViewModel run, Texts texts) {
    return Bindings.createStringBinding(
        () -> texts.get("transport.test-score." + task(run.getSnapshot()).id()),
        run.snapshotProperty(),
        texts.languageProperty());
  }

  /** {@code 96.7%}, or {@code R² 0.874}: where nothing says what it is. */
  public static String named(Task task, double score) {
    return task == Task.CLASSIFICATION ? of(task, score) : "R²\u00a0" + of(task, score);
  }

  public static Task task(Snapshot moment) {
    return moment.data().dataset().task();
  }
}
