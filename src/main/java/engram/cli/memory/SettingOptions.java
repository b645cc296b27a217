package engram.cli.memory;

import engram.cli.ChoiceValue;
import engram.cli.OptionValue;
import engram.cli.Wording;
import engram.cli.WrongOptions;
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
 * What the help says of them is in a bundle {@code options} beside the commands.
 */
@Command
public class SettingOptions<S> {
  static final ResourceBundle TEXTS = ResourceBundle.getBundle("engram.cli.memory.options");
  private static final String USUAL_LABEL = "N";

  private final ResourceBundle texts;
  private final String command;
  private final List<Setting<S>> settings;
  private final Map<Setting<S>, OptionSpec> options = new IdentityHashMap<>();

  /**
   * @param command that of the texts
   * @param settings in the order of the help
   */
  SettingOptions(String command, List<? extends Setting<S>> settings) {
    this(TEXTS, command, settings);
  }

  /**
   * Of a command elsewhere.
   *
   * @param texts what the help says
   * @param command that of the texts
   * @param settings in the order of the help
   */
  public SettingOptions(ResourceBundle texts, String command, List<? extends Setting<S>> settings) {
    this.texts = texts;
    this.command = command;
    this.settings = List.copyOf(settings);
  }

  /** The values of a setup under their names in a report. */
  static <S> Map<String, Object> report(String command, List<Setting<S>> settings, S setup) {
    return report(TEXTS, command, settings, setup);
  }

  /** The same of a command elsewhere. */
  public static <S> Map<String, Object> report(
      ResourceBundle texts, String command, List<Setting<S>> settings, S setup) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Setting<S> each : settings) {
      String key = command + "." + each.id() + ".field";
      values.put(text(texts, key, each.id()), value(each, setup));
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
        OptionSpec.builder("--" + text(texts, key + ".name", setting.id()))
            .paramLabel(text(texts, key + ".label", USUAL_LABEL))
            .description(texts.getString(key));
    if (setting instanceof NumberSetting<S> number) {
      return option.type(Double.class).converters(new NumberValue(number)).build();
    }
    ChoiceValue<?> names = names((ChoiceSetting<S, ?>) setting);
    return option.type(Object.class).converters(names).completionCandidates(names).build();
  }

  private static <E> ChoiceValue<E> names(ChoiceSetting<?, E> setting) {
    return new ChoiceValue<>(setting.options(), setting.name());
  }

  private static String text(ResourceBundle texts, String key, String otherwise) {
    return texts.containsKey(key) ? texts.getString(key) : otherwise;
  }

  public boolean isGiven(Setting<S> setting) {
    return options.get(setting).getValue() != null;
  }

  /**
   * Of an option that changes nothing unless another is so.
   *
   * @param fits whether it is
   * @param needed what it needs, such as {@code --data iris}
   * @throws WrongOptions if it is given and does not fit
   */
  void needs(Setting<S> setting, boolean fits, String needed) {
    if (isGiven(setting) && !fits) {
      throw new WrongOptions(options.get(setting).longestName() + " needs " + needed + ".");
    }
  }

  /** What is given, and for the rest what a setup has. */
  public SettingValues<S> values(S otherwise) {
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
