package engram.cli;

import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Gives each option what reads its value: by {@link Whole} or {@link Real} at its field, by its
 * type if that is a whole number or an enum, else as picocli has it.
 */
final class OptionReaders {
  private OptionReaders() {}

  /** For a command and those below it. */
  static void install(CommandLine line) {
    line.getSubcommands().values().forEach(OptionReaders::install);
    CommandSpec command = line.getCommandSpec();
    List<ArgSpec> all = List.copyOf(command.args());
    if (all.stream().allMatch(arg -> reader(arg) == null)) return;
    // All of them, so that the order stays.
    all.forEach(command::remove);
    for (ArgSpec arg : all) command.add(withReader(arg));
  }

  private static ArgSpec withReader(ArgSpec arg) {
    OptionValue<?> reader = reader(arg);
    if (reader == null) return arg;
    Iterable<String> choices = reader instanceof ChoiceValue<?> choice ? choice : null;
    return arg instanceof OptionSpec option
        ? OptionSpec.builder(option).converters(reader).completionCandidates(choices).build()
        : PositionalParamSpec.builder((PositionalParamSpec) arg)
            .converters(reader)
            .completionCandidates(choices)
            .build();
  }

  private static OptionValue<?> reader(ArgSpec arg) {
    if (arg.converters().length > 0) {
      return arg.converters()[0] instanceof OptionValue<?> own ? own : null;
    }
    if (arg.userObject() instanceof AnnotatedElement field) {
      Whole whole = field.getAnnotation(Whole.class);
      if (whole != null) return new WholeValue(whole.from(), whole.to(), arg.type());
      Real real = field.getAnnotation(Real.class);
      if (real != null) return new RealValue(real);
    }
    Class<?> type = arg.auxiliaryTypes()[0];
    if (type == int.class || type == Integer.class) return WholeValue.any(type);
    return type.isEnum() ? ChoiceValue.ofConstants(type) : null;
  }

  /** A decimal number; Java's own words for numbers (NaN, 1d, 0x1p3) are none. */
  static final class RealValue extends OptionValue<Double> {
    private final Real range;

    RealValue(Real range) {
      this.range = range;
    }

    /** Such as {@code a number above 0 and up to 1}. */
    @Override
    public String allowed() {
      boolean open = Double.isInfinite(range.from());
      String least =
          "a number " + (open ? "above " + plain(range.above()) : "from " + plain(range.from()));
      if (Double.isFinite(range.below())) return least + " to below " + plain(range.below());
      if (Double.isFinite(range.to())) {
        return least + (open ? " and up to " : " to ") + plain(range.to());
      }
      return open ? least : least + " up";
    }

    private static String plain(double bound) {
      return Wording.plain(bound);
    }

    @Override
    public Double read(String text) {
      double value = new BigDecimal(text).doubleValue();
      require(Double.isFinite(value));
      require(value >= range.from() && value > range.above());
      require(value <= range.to() && value < range.below());
      return value;
    }
  }
}
