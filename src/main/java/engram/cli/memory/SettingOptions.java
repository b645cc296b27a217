package engram.cli.memory;

import engram.cli.ChoiceValue;
import engram.cli.OptionValue;
import engram.cli.Wording;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/**
 * The options of an experiment's command, one for each of the settings that its setup declares.
 * What the help says of them is in {@code i18n/options.properties}.
 */
@Command
class SettingOptions<S> {
  static final ResourceBundle TEXTS = ResourceBundle.getBundle("engram.cli.memory.options");
  private static final String USUAL_LABEL = "N";

  private final String command;
  private final List<Setting<S>> settings;
  private final Map<Setting<S>, OptionSpec> options = new IdentityHashMap<>();

  /**
   * @param command that of the texts
   * @param settings in the order of the help
   */
  SettingOptions(String command, List<? extends Setting<S>> settings) {
    this.command = command;
    this.settings = List.copyOf(settings);
  }

  /** The values of a setup under their names in a report. */
  static <S> Map<String, Object> report(String command, List<Setting<S>> settings, S setup) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Setting<S> each : settings) {
      String key = command + "." + each.id() + ".field";
      values.put(text(key, each.id()), value(each, setup));
    }
    return values;
  }

  private static <S> Object value(Setting<S> setting, S setup) {
    if (setting instanceof ChoiceSetting<S, ?> choice) return choice.nameIn(setup);
    double value = ((NumberSetting<S>) setting).valueIn(setup);
    return ((NumberSetting<S>) setting).isWhole() ? (Object) (long) value : (Object) value;
  }

  @Spec(Spec.Target.MIXEE)
  void addTo(CommandSpec mixee) {
    for (Setting<S> each : settings) {
      options.put(each, option(each));
      mixee.addOption(options.get(each));
    }
  }

  private OptionSpec option(Setting<S> setting) {
    String key = command + "." + setting.id();
    OptionSpec.Builder option =
        OptionSpec.builder("--" + text(key + ".name", setting.id()))
            .paramLabel(text(key + ".label", USUAL_LABEL))
            .description(TEXTS.getString(key));
    if (setting instanceof NumberSetting<S> number) {
      return option.type(Double.class).converters(new NumberValue(number)).build();
    }
    ChoiceValue<?> names = names((ChoiceSetting<S, ?>) setting);
    return option.type(Object.class).converters(names).completionCandidates(names).build();
  }

  private static <E> ChoiceValue<E> names(ChoiceSetting<?, E> setting) {
    return new ChoiceValue<>(setting.options(), setting.name());
  }

  private static String text(String key, String otherwise) {
    return TEXTS.containsKey(key) ? TEXTS.getString(key) : otherwise;
  }

  boolean isGiven(Setting<S> setting) {
    return options.get(setting).getValue() != null;
  }

  /** What is given, and for the rest what a setup has. */
  SettingValues<S> values(S otherwise) {
    SettingValues<S> values = new SettingValues<>(otherwise);
    for (Setting<S> each : settings) {
      if (isGiven(each)) values.putObject(each, options.get(each).getValue());
    }
    return values;
  }

  /** A number that a setting allows. */
  static final class NumberValue extends OptionValue<Double> {
    private final NumberSetting<?> setting;

    NumberValue(NumberSetting<?> setting) {
      this.setting = setting;
    }

    @Override
    public String allowed() {
      boolean closed = setting.isLeastAllowed();
      String least =
          (setting.isWhole() ? "a whole number " : "a number ")
              + (closed ? "from " : "above ")
              + Wording.plain(setting.least());
      if (Double.isInfinite(setting.most())) return closed ? least + " up" : least;
      return least + (closed ? " to " : " and up to ") + Wording.plain(setting.most());
    }

    @Override
    public Double read(String text) {
      double value = setting.isWhole() ? Long.parseLong(text) : new BigDecimal(text).doubleValue();
      require(setting.allows(value));
      return value;
    }
  }
}
