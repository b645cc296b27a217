package engram.cli.memory;

import engram.cli.OptionValue;
import engram.memory.NumberSetting;
import java.math.BigDecimal;

/** A number that a setting allows. */
final class NumberValue extends OptionValue<Double> {
  private final NumberSetting<?> setting;

  NumberValue(NumberSetting<?> setting) {
    this.setting = setting;
  }

  @Override
  public String allowed() {
    String least = plain(setting.least());
    String most = plain(setting.most());
    if (setting.isWhole()) return "a whole number from " + least + " to " + most;
    return "a number from " + least + " to " + most;
  }

  private static String plain(double end) {
    return end == Math.rint(end) ? String.valueOf((long) end) : String.valueOf(end);
  }

  @Override
  public Double read(String text) {
    double value = setting.isWhole() ? Long.parseLong(text) : new BigDecimal(text).doubleValue();
    require(setting.allows(value));
    return value;
  }
}
