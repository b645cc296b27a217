package engram.ui.memory.frame;

import engram.memory.NumberSetting;
import engram.memory.NumberSetting.Unit;
import engram.memory.SettingScale;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SharePercent;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** What the control of a number of an experiment says. */
public final class SettingNumber implements SettingRow {
  private final NumberSetting<?> setting;
  private final String key;
  private final Texts texts;
  private final NumberViewModel number;
  private final Optional<SliderViewModel> slider;
  private final SharePercent percent = new SharePercent();
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private boolean beside;

  /**
   * @param key under which the texts of the setting are
   */
  public SettingNumber(NumberSetting<?> setting, String key, Texts texts, Runnable changed) {
    this.setting = setting;
    this.key = key;
    this.texts = texts;
    number = new NumberViewModel(texts, range(), Optional.empty(), n -> {});
    slider = scale().map(scale -> new SliderViewModel(number, scale));
    number.valueProperty().subscribe((before, now) -> changed.run());
  }

  private NumberRange range() {
    SettingScale scale = setting.scale();
    if (scale instanceof SettingScale.Field field) return range(field.least(), field.most());
    if (scale instanceof SettingScale.Linear line) return range(line.least(), line.most());
    if (scale instanceof SettingScale.Logarithmic log) return range(log.least(), log.most());
    return range(setting.least(), setting.most());
  }

  private NumberRange range(double least, double most) {
    return new NumberRange(least, most, setting.isWhole() || setting.unit() == Unit.WHOLE_PERCENT);
  }

  private Optional<SliderScale> scale() {
    SettingScale scale = setting.scale();
    if (scale instanceof SettingScale.Linear line) {
      return Optional.of(SliderScale.linear(line.least(), line.most(), line.step()));
    }
    if (scale instanceof SettingScale.Logarithmic log) {
      return Optional.of(
          setting.isWhole()
              ? SliderScale.wholeLogarithmic(log.least(), log.most())
              : SliderScale.logarithmic(log.least(), log.most()));
    }
    if (scale instanceof SettingScale.Steps steps) {
      return Optional.of(
          SliderScale.of(steps.values().stream().mapToDouble(Double::doubleValue).toArray()));
    }
    return Optional.empty();
  }

  /** As its field shows it, in percent if it is a share. */
  public NumberViewModel number() {
    return number;
  }

  /** Empty if it is typed only. */
  public Optional<SliderViewModel> slider() {
    return slider;
  }

  @Override
  public String id() {
    return setting.id();
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public BooleanProperty shown() {
    return shown;
  }

  @Override
  public Object chosen() {
    return getValue();
  }

  @Override
  public void choose(Object value) {
    restore((Double) value);
  }

  /** Its field stands in the row of the setting before. */
  public void putBeside() {
    beside = true;
  }

  boolean isBeside() {
    return beside;
  }

  /** Its time in words, if it is one and can't be typed. */
  Optional<ObservableValue<String>> inWords() {
    return setting.unit() == Unit.DURATION
        ? Optional.of(number.valueProperty().map(seconds -> duration()))
        : Optional.empty();
  }

  /** A time in words; no time at all has a word of its own. */
  public String duration() {
    long seconds = (long) number.getValue();
    return seconds == 0 ? texts.get(key + ".none") : new Durations(texts).of(seconds);
  }

  /** As the setup has it. */
  public double getValue() {
    return isPercent(setting) ? percent.share(number.getValue()) : number.getValue();
  }

  /** Shows that value of a setup, though it may be beyond what can be chosen. */
  public void restore(double value) {
    number.restore(isPercent(setting) ? percent.restore(value) : value);
  }

  /** How a field shows that value of a setup. */
  public static double shown(NumberSetting<?> setting, double value) {
    return isPercent(setting) ? SharePercent.of(value) : value;
  }

  private static boolean isPercent(NumberSetting<?> setting) {
    return setting.unit() == Unit.PERCENT || setting.unit() == Unit.WHOLE_PERCENT;
  }
}
