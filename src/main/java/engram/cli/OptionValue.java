package engram.cli;

import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.Preset;
import engram.training.Settings;
import engram.training.StopRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option, and knows how to say what is allowed. */
abstract class OptionValue<T> implements ITypeConverter<T> {

  /** What the option takes, for example {@code a whole number from 1}. */
  abstract String allowed();

  /**
   * @throws IllegalArgumentException if the text is not allowed
   */
  abstract T read(String text);

  @Override
  public final T convert(String text) {
    try {
      return read(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(allowed());
    }
  }

  private static void require(boolean condition) {
    if (!condition) throw new IllegalArgumentException();
  }

  /** A whole number between two bounds. */
  abstract static class Whole extends OptionValue<Long> {
    private final long least;
    private final long most;

    Whole(long least, long most) {
      this.least = least;
      this.most = most;
    }

    @Override
    String allowed() {
      return "a whole number from " + least + " to " + most;
    }

    @Override
    Long read(String text) {
      long value = Long.parseLong(text);
      require(value >= least && value <= most);
      return value;
    }
  }

  static final class Epochs extends Whole {
    Epochs() {
      super(1, StopRule.MOST_EPOCHS);
    }
  }

  static final class Seed extends Whole {
    Seed() {
      super(0, 0xFFFFFFFFL);
    }
  }

  /** A decimal number; Java's own words for numbers (NaN, 1d, 0x1p3) are none. */
  abstract static class Real extends OptionValue<Double> {
    private final String allowed;

    Real(String allowed) {
      this.allowed = allowed;
    }

    abstract boolean accepts(double value);

    @Override
    String allowed() {
      return allowed;
    }

    @Override
    Double read(String text) {
      double value = new BigDecimal(text).doubleValue();
      require(Double.isFinite(value) && accepts(value));
      return value;
    }
  }

  static final class Positive extends Real {
    Positive() {
      super("a number above 0");
    }

    @Override
    boolean accepts(double value) {
      return value > 0;
    }
  }

  static final class NotNegative extends Real {
    NotNegative() {
      super("a number from 0 up");
    }

    @Override
    boolean accepts(double value) {
      return value >= 0;
    }
  }

  static final class BelowOne extends Real {
    BelowOne() {
      super("a number from 0 to below 1");
    }

    @Override
    boolean accepts(double value) {
      return value >= 0 && value < 1;
    }
  }

  static final class Share extends Real {
    Share() {
      super("a number between 0 and 1");
    }

    @Override
    boolean accepts(double value) {
      return value > 0 && value < 1;
    }
  }

  static final class Batch extends OptionValue<Integer> {
    @Override
    String allowed() {
      return "a whole number from 1 to " + Integer.MAX_VALUE + " or full";
    }

    @Override
    Integer read(String text) {
      if (text.equals("full")) return Settings.FULL_BATCH;
      int rows = Integer.parseInt(text);
      require(rows >= 1);
      return rows;
    }
  }

  /** The hidden layers, first to last. */
  record HiddenLayers(List<LayerSpec> layers) {}

  static final class Hidden extends OptionValue<HiddenLayers> {
    static final int MOST_UNITS = 10_000;

    @Override
    String allowed() {
      List<Activation> hidden =
          Arrays.stream(Activation.values()).filter(a -> a != Activation.SOFTMAX).toList();
      return "layers as neurons:activation (1 to "
          + MOST_UNITS
          + " neurons; "
          + Choice.ids(hidden, Activation::id)
          + ") with commas between, or none";
    }

    @Override
    HiddenLayers read(String text) {
      List<LayerSpec> layers = new ArrayList<>();
      if (text.equals("none")) return new HiddenLayers(layers);
      for (String layer : text.split(",", -1)) {
        String[] parts = layer.split(":", -1);
        require(parts.length == 2);
        int units = Integer.parseInt(parts[0]);
        Activation activation = Activation.of(parts[1]);
        require(units >= 1 && units <= MOST_UNITS && activation != Activation.SOFTMAX);
        layers.add(new LayerSpec(units, activation));
      }
      return new HiddenLayers(layers);
    }
  }

  /** One of a few names. */
  abstract static class Choice<E> extends OptionValue<E> {
    private final List<E> values;
    private final Function<E, String> id;

    Choice(E[] values, Function<E, String> id) {
      this.values = List.of(values);
      this.id = id;
    }

    static <E> String ids(List<E> values, Function<E, String> id) {
      List<String> ids = values.stream().map(id).toList();
      int last = ids.size() - 1;
      return String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
    }

    @Override
    String allowed() {
      return ids(values, id);
    }

    @Override
    E read(String text) {
      return values.stream()
          .filter(value -> id.apply(value).equals(text))
          .findFirst()
          .orElseThrow(IllegalArgumentException::new);
    }
  }

  static final class PresetName extends Choice<Preset> {
    PresetName() {
      super(Preset.values(), Preset::id);
    }
  }

  static final class ActivationName extends Choice<Activation> {
    ActivationName() {
      super(Activation.values(), Activation::id);
    }
  }

  static final class LossName extends Choice<Loss> {
    LossName() {
      super(Loss.values(), Loss::id);
    }
  }

  static final class OptimizerName extends Choice<Optimizer> {
    OptimizerName() {
      super(Optimizer.values(), Optimizer::id);
    }
  }

  static final class InitializerName extends Choice<Initializer> {
    InitializerName() {
      super(Initializer.values(), Initializer::id);
    }
  }

  static final class TargetName extends Choice<TargetCoding> {
    TargetName() {
      super(TargetCoding.values(), TargetCoding::id);
    }
  }
}
