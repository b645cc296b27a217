package engram.viewmodel;

import engram.data.Dataset;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import java.util.List;
import java.util.MissingResourceException;

/**
 * What the parts of a network are called: inputs by their feature, outputs by their class, hidden
 * neurons h₁, h₂ … Subscripts are the Unicode characters ₀ … ₉.
 */
final class InspectorNames {
  private final Texts texts;
  private final Dataset dataset;
  private final NetworkSpec spec;

  InspectorNames(Texts texts, Dataset dataset, NetworkSpec spec) {
    this.texts = texts;
    this.dataset = dataset;
    this.spec = spec;
  }

  String feature(int input) {
    return ofDataset(dataset.featureNames().get(input));
  }

  String className(int label) {
    return ofDataset(dataset.classNames().get(label));
  }

  List<String> classes() {
    return dataset.classNames().stream().map(this::ofDataset).toList();
  }

  /** A word of a data set that brings its own texts, or the word itself. */
  private String ofDataset(String id) {
    try {
      return texts.get("data." + dataset.id() + "." + id);
    } catch (MissingResourceException e) {
      return id;
    }
  }

  /** h₇, or the class of an output. */
  String neuron(Part.Neuron neuron) {
    return isOutput(neuron.layer()) ? className(neuron.unit()) : symbol(neuron);
  }

  /** h₇, y₂. */
  String symbol(Part.Neuron neuron) {
    return letter(neuron) + subscript(neuron.unit() + 1);
  }

  /** The symbol in LaTeX. */
  String latex(Part.Neuron neuron) {
    return letter(neuron) + "_{" + (neuron.unit() + 1) + "}";
  }

  private String letter(Part.Neuron neuron) {
    return isOutput(neuron.layer()) ? "y" : "h";
  }

  /** What a weight of that layer begins at. */
  String source(int layer, int from) {
    return layer == 0 ? feature(from) : symbol(new Part.Neuron(layer - 1, from));
  }

  /** What comes in there: x₃ or h₃. */
  String sourceSymbol(int layer, int from) {
    return layer == 0 ? "x" + subscript(from + 1) : symbol(new Part.Neuron(layer - 1, from));
  }

  /** What comes in there, in LaTeX: x₃ or h₃. */
  String sourceLatex(int layer, int from) {
    return layer == 0 ? "x_{" + (from + 1) + "}" : latex(new Part.Neuron(layer - 1, from));
  }

  String layer(int layer) {
    return isOutput(layer)
        ? texts.get("inspector.layer.output")
        : texts.get("inspector.layer.hidden", String.valueOf(layer + 1));
  }

  private boolean isOutput(int layer) {
    return layer == spec.layerCount() - 1;
  }

  static String subscript(int number) {
    return String.valueOf(number)
        .chars()
        .map(digit -> '₀' + digit - '0')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
