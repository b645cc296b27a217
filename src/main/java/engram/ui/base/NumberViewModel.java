package engram.ui.base;

import engram.ui.base.NumberRange.Fault;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/**
 * A number of a run and the field that shows it. What is written and can't be taken stays in the
 * field beside a sentence that says why, and the old number stays in force.
 */
public final class NumberViewModel {
  private final Texts texts;
  private final Optional<String> zeroKey;
  private final DoubleConsumer apply;
  private final ReadOnlyDoubleWrapper value = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final BooleanProperty enabled = new SimpleBooleanProperty(true);
  private final Subscription translating;
  private NumberRange range;
  private Optional<Fault> fault = Optional.empty();
  private double followed = Double.NaN;

  /**
   * @param zeroKey the text that stands for zero, if zero has one ("full", "off"); an empty field
   *     means it too
   * @param apply gets each new number that comes from the field or the slider, never one that comes
   *     from the run
   */
  public NumberViewModel(
      Texts texts, NumberRange range, Optional<String> zeroKey, DoubleConsumer apply) {
    this.texts = texts;
    this.range = range;
    this.zeroKey = zeroKey;
    this.apply = apply;
    translating = texts.languageProperty().subscribe(this::translate);
    translate();
  }

  /** Follows the language no longer: the texts outlive what is made anew with each of its views. */
  public void end() {
    translating.unsubscribe();
  }

  // Properties

  /** The number in force. */
  public ReadOnlyDoubleProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  public double getValue() {
    return value.get();
  }

  /** What the field shows: the number in force, or what could not be taken. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  public String getText() {
    return text.get();
  }

  /** What is wrong with the text and what would be right; empty if nothing is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public String getProblem() {
    return problem.get();
  }

  public BooleanProperty enabledProperty() {
    return enabled;
  }

  // Commands

  /** Takes a text that was written, or says why not. */
  public void type(String written) {
    OptionalDouble read = read(written);
    fault = read.isEmpty() ? Optional.of(Fault.UNREADABLE) : faultOf(read.getAsDouble(), written);
    if (fault.isEmpty()) {
      set(read.getAsDouble());
    } else {
      text.set(written);
      problem.set(sentence());
    }
  }

  /** Takes a number that fits. */
  public void set(double number) {
    boolean changed = number != value.get();
    show(number);
    if (changed) apply.accept(number);
  }

  /** Shows a number of old, though it may be beyond what can be written now; none is told of it. */
  public void restore(double number) {
    follow(number, true);
    revert();
  }

  /** Forgets what could not be taken. */
  public void revert() {
    show(value.get());
  }

  /** The run's number at this moment: shown when it is another than at the last moment. */
  public void follow(double number, boolean inAnyCase) {
    if (number != followed || (inAnyCase && number != value.get())) show(number);
    followed = number;
  }

  /** As {@link #follow}, but what is shown stays; it may be what the run has now. */
  void hold(double number) {
    if (number == value.get()) followed = number;
  }

  public void setRange(NumberRange newRange) {
    range = newRange;
  }

  private void show(double number) {
    fault = Optional.empty();
    value.set(number);
    translate();
  }

  private void translate() {
    if (fault.isEmpty()) text.set(write(value.get()));
    problem.set(sentence());
  }

  private Optional<Fault> faultOf(double number, String written) {
    boolean wordForZero = number == 0 && NumberInput.parse(written).isEmpty();
    return wordForZero ? Optional.empty() : range.faultOf(number);
  }

  private OptionalDouble read(String written) {
    boolean zero =
        zeroKey.isPresent()
            && (written.isBlank() || texts.get(zeroKey.get()).equalsIgnoreCase(written.strip()));
    return zero ? OptionalDouble.of(0) : NumberInput.parse(written);
  }

  private String write(double number) {
    return number == 0 && zeroKey.isPresent()
        ? texts.get(zeroKey.get())
        : NumberInput.format(number);
  }

  private String sentence() {
    return fault
        .map(
            f ->
                texts.get(
                    f.key(),
                    text.get().strip(),
                    RoundedNumber.typed(range.min()),
                    RoundedNumber.typed(range.max())))
        .orElse("");
  }
}
