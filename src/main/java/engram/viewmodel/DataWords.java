package engram.viewmodel;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Input;
import engram.training.PreparedData;
import java.util.List;
import java.util.MissingResourceException;

/** What features, classes and inputs are called. The user's own words stand for themselves. */
final class DataWords {
  private final Texts texts;
  private final String id;

  DataWords(Texts texts, Dataset dataset) {
    this.texts = texts;
    id = dataset.id();
  }

  /** A word of a data set that brings its own texts, or the word itself. */
  String word(String name) {
    try {
      return texts.get("data." + id + "." + name);
    } catch (MissingResourceException e) {
      return name;
    }
  }

  List<String> words(List<String> names) {
    return names.stream().map(this::word).toList();
  }

  /** {@code petal length}, or {@code island: Biscoe}. */
  String input(PreparedData data, int input) {
    Input source = data.inputs().input(input);
    if (source instanceof Input.Indicator indicator) {
      Feature feature = data.inputs().feature(indicator.feature());
      return texts.get(
          "data.indicator",
          word(feature.name()),
          word(feature.categories().get(indicator.category())));
    }
    return word(data.inputs().feature(((Input.Measured) source).feature()).name());
  }

  /** The unit of an input as measured; empty if it has none. */
  static String unit(PreparedData data, int input) {
    return data.inputs().input(input) instanceof Input.Measured measured
        ? data.inputs().feature(measured.feature()).unit()
        : "";
  }
}
