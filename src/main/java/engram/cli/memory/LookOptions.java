package engram.cli.memory;

import engram.cli.OptionValue;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.Lab;
import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookSetup;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import engram.nn.NetworkSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a network looks at in a sample. */
final class LookOptions {
  @Option(
      names = "--asked",
      paramLabel = "N",
      description =
          "The sample that is asked about, by its number in the data set from 0 (default: the first"
              + " test sample that is answered right).")
  private Integer asked;

  @Option(
      names = "--if",
      paramLabel = "FEATURE=VALUE",
      converter = Changed.Value.class,
      description = "What if that feature were so? May be given for several features.")
  private List<Changed> changed = List.of();

  @Mixin
  private final SettingOptions<LookSetup> options =
      new SettingOptions<>("look", LookSetup.DECIDING);

  Lab lab() {
    SettingValues<LookSetup> values = options.values(LookSetup.USUAL);
    if (!options.isGiven(LookSetup.EPOCHS)) {
      values.put(LookSetup.EPOCHS, (double) WhySetup.usualEpochs(values.choice(LookSetup.PRESET)));
    }
    LookSetup setup = LookSetup.of(values);
    options.needs(LookSetup.STEPS, setup.method() == LookMethod.INTEGRATED, "--method integrated");
    requireNeuron(setup);
    return new LookLab(
        setup, WhyOptions.row(asked, setup.preset().set().rows()), features(setup), false);
  }

  private static void requireNeuron(LookSetup setup) {
    NetworkSpec spec = setup.preset().recipe().network();
    if (setup.layer() > spec.layerCount()) {
      throw new WrongOptions(
          "--layer takes 1 to %d for %s, not %d."
              .formatted(spec.layerCount(), setup.preset().id(), setup.layer()));
    }
    int units = spec.unitsOf(setup.layer() - 1);
    if (setup.neuron() > units) {
      throw new WrongOptions(
          "--neuron takes 1 to %d in layer %d, not %d."
              .formatted(units, setup.layer(), setup.neuron()));
    }
  }

  private TreeMap<Integer, Double> features(LookSetup setup) {
    TreeMap<Integer, Double> features = new TreeMap<>();
    if (changed.isEmpty()) return features;
    Dataset set = setup.preset().set().load();
    List<String> names = set.features().stream().map(Feature::name).toList();
    for (Changed each : changed) {
      int feature = names.indexOf(each.feature());
      if (feature < 0) {
        throw new WrongOptions(
            "--if takes one of %s, not \"%s\"."
                .formatted(String.join(", ", names), each.feature()));
      }
      if (features.put(feature, each.value()) != null) {
        throw new WrongOptions("--if " + each.feature() + " is given twice.");
      }
    }
    return features;
  }

  /** A feature that is given another value. */
  record Changed(String feature, double value) {
    /** Reads {@code petal-width=2}. */
    static final class Value extends OptionValue<Changed> {
      @Override
      public String allowed() {
        return "a feature, = and a number";
      }

      @Override
      public Changed read(String text) {
        int sign = text.lastIndexOf('=');
        require(sign > 0);
        double value = new BigDecimal(text.substring(sign + 1)).doubleValue();
        require(Double.isFinite(value));
        return new Changed(text.substring(0, sign), value);
      }
    }
  }
}
