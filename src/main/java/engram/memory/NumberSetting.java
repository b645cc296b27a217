package engram.memory;

import engram.data.NumpyRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * A setting that is a number.
 *
 * @param least the smallest, or what all are above
 * @param most infinite if there is no end
 * @param missing see {@link #ifMissing()}
 */
public record NumberSetting<S>(
    String id,
    double least,
    boolean isLeastAllowed,
    double most,
    boolean isWhole,
    Unit unit,
    SettingScale scale,
    OptionalDouble missing,
    ToDoubleFunction<S> value)
    implements Setting<S> {

  /** What the window shows the number in. */
  public enum Unit {
    ITSELF,
    /** A share, shown in percent; the scale is in percent as well. */
    PERCENT,
    /** The same, of which the window takes only whole ones. */
    WHOLE_PERCENT,
    /** Seconds, shown as a time in words. */
    DURATION
  }

  /** Typed into a field of the window. */
  public static <S> NumberSetting<S> whole(
      String id, long least, long most, ToDoubleFunction<S> value) {
    return number(id, least, true, most, true, value);
  }

  /** Typed into a field of the window. */
  public static <S> NumberSetting<S> between(
      String id, double least, double most, ToDoubleFunction<S> value) {
    return number(id, least, true, most, false, value);
  }

  /** Typed into a field of the window. */
  public static <S> NumberSetting<S> above(
      String id, double least, double most, ToDoubleFunction<S> value) {
    return number(id, least, false, most, false, value);
  }

  /** 0 … 2³² − 1. */
  public static <S> NumberSetting<S> seed(ToDoubleFunction<S> value) {
    return whole("seed", 0, NumpyRandom.LARGEST_SEED, value);
  }

  private static <S> NumberSetting<S> number(
      String id,
      double least,
      boolean isLeastAllowed,
      double most,
      boolean isWhole,
      ToDoubleFunction<S> value) {
    return new NumberSetting<>(
        id,
        least,
        isLeastAllowed,
        most,
        isWhole,
        Unit.ITSELF,
        new SettingScale.Field(least, most),
        OptionalDouble.empty(),
        value);
  }

  /** Chosen in the window by a slider in equal steps. */
  public NumberSetting<S> linear(double step) {
    return on(new SettingScale.Linear(least, most, step));
  }

  /** Chosen in the window by a slider in equal steps, of those in between only. */
  public NumberSetting<S> linear(double shownLeast, double shownMost, double step) {
    return on(new SettingScale.Linear(shownLeast, shownMost, step));
  }

  /** Chosen in the window by a slider in equal ratios. */
  public NumberSetting<S> logarithmic(double shownLeast, double shownMost) {
    return on(new SettingScale.Logarithmic(shownLeast, shownMost));
  }

  /** Typed into a field of the window that takes no others. */
  public NumberSetting<S> field(double shownLeast, double shownMost) {
    return on(new SettingScale.Field(shownLeast, shownMost));
  }

  /** Not to be chosen in the window. */
  public NumberSetting<S> hidden() {
    return on(new SettingScale.Hidden());
  }

  /** A time in seconds, chosen in the window by a slider among these. */
  public NumberSetting<S> duration(long... seconds) {
    List<Double> values = LongStream.of(seconds).asDoubleStream().boxed().toList();
    return in(Unit.DURATION, new SettingScale.Steps(values));
  }

  /** A share that the window shows in percent. */
  public NumberSetting<S> percent(SettingScale percents) {
    return in(Unit.PERCENT, percents);
  }

  /** A share that the window shows in whole percent. */
  public NumberSetting<S> wholePercent(SettingScale percents) {
    return in(Unit.WHOLE_PERCENT, percents);
  }

  /** One that files of old don't name: they mean this value. */
  public NumberSetting<S> since(double valueBefore) {
    return new NumberSetting<>(
        id,
        least,
        isLeastAllowed,
        most,
        isWhole,
        unit,
        scale,
        OptionalDouble.of(valueBefore),
        value);
  }

  private NumberSetting<S> on(SettingScale newScale) {
    return in(unit, newScale);
  }

  private NumberSetting<S> in(Unit newUnit, SettingScale newScale) {
    return new NumberSetting<>(
        id, least, isLeastAllowed, most, isWhole, newUnit, newScale, missing, value);
  }

  public boolean allows(double number) {
    return (isLeastAllowed ? number >= least : number > least)
        && number <= most
        && Double.isFinite(number)
        && (!isWhole || number == Math.rint(number));
  }

  /**
   * @param what it would be a number of, for the sentence
   * @throws IllegalArgumentException if the number is not allowed
   */
  public void require(double number, String what) {
    if (allows(number)) return;
    String found = isWhole ? String.valueOf((long) number) : String.valueOf(number);
    throw new IllegalArgumentException("can't take " + found + " " + what);
  }

  @Override
  public Double valueIn(S setup) {
    return value.applyAsDouble(setup);
  }

  @Override
  public Optional<Object> ifMissing() {
    return missing.isPresent() ? Optional.of(missing.getAsDouble()) : Optional.empty();
  }
}
