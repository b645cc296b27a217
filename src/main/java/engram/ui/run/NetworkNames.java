package engram.ui.run;

import engram.data.Targets;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import java.util.List;

/**
 * What the parts of a network are called: inputs by their feature, outputs by their class or
 * target, hidden neurons h₁, h₂ … Subscripts are the Unicode characters ₀ … ₉.
 */
public final class NetworkNames {
  private final Texts texts;
  private final PreparedData prepared;
  private final DataNames data;
  private final NetworkSpec spec;

  public NetworkNames(Texts texts, PreparedData prepared, NetworkSpec spec) {
    this.texts = texts;
    this.prepared = prepared;
    data = new DataNames(texts, prepared.dataset());
    this.spec = spec;
  }

  /** The words of the data set. */
  public DataNames data() {
    return data;
  }

  public String input(int input) {
    return data.input(prepared, input);
  }

  /** The class that an output stands for, or what it foretells. */
  public String output(int output) {
    Targets targets = prepared.targets();
    return data.word(
        targets.target().isNumber()
            ? targets.target().name()
            : targets.target().categories().get(targets.classAt(output)));
  }

  public List<String> classes() {
    return data.words(prepared.dataset().classNames());
  }

  /** h₇, or the class of an output. */
  public String neuron(Part.Neuron neuron) {
    return isOutput(neuron.layer()) ? output(neuron.unit()) : symbol(neuron);
  }

  /** h₇, y₂. */
  public String symbol(Part.Neuron neuron) {
    return letter(neuron) + subscript(neuron.unit() + 1);
  }

  /** The symbol in LaTeX. */
  public String latex(Part.Neuron neuron) {
    return letter(neuron) + "_{" + (neuron.unit() + 1) + "}";
  }

  private String letter(Part.Neuron neuron) {
    return isOutput(neuron.layer()) ? "y" : "h";
  }

  /** What a weight of that layer begins at. */
  public String source(int layer, int from) {
    return layer == 0 ? input(from) : symbol(new Part.Neuron(layer - 1, from));
  }

  /** For example {@code petal length → h₇}. */
  public String weight(Part.Weight weight) {
    return source(weight.layer(), weight.from())
        + " → "
        + neuron(new Part.Neuron(weight.layer(), weight.to()));
  }

  /** What comes in there: x₃ or h₃. */
  public String sourceSymbol(int layer, int from) {
    return layer == 0 ? "x" + subscript(from + 1) : symbol(new Part.Neuron(layer - 1, from));
  }

  /** What comes in there, in LaTeX: x₃ or h₃. */
  public String sourceLatex(int layer, int from) {
    return layer == 0 ? "x_{" + (from + 1) + "}" : latex(new Part.Neuron(layer - 1, from));
  }

  public String layer(int layer) {
    return isOutput(layer)
        ? texts.get("inspector.layer.output")
        : texts.get("inspector.layer.hidden", String.valueOf(layer + 1));
  }

  private boolean isOutput(int layer) {
    return layer == spec.layerCount() - 1;
  }

  public static String subscript(int number) {
    return String.valueOf(number)
        .chars()
        .map(digit -> '₀' + digit - '0')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same with indices as plain digits, where they can't be lowered: {@code h7}. */
  public static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.chars().map(c -> c >= '₀' && c <= '₉' ? c - '₀' + '0' : c).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
