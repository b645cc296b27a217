package engram.ui.run;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.Input;
import engram.data.text.Quote;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What features, classes and inputs are called. The user's own words stand for themselves. */
public final class DataNames {
  private static final Pattern VARIABLE = Pattern.compile("\\bx([0-9]+)");
  private static final Pattern SMALL_POWER = Pattern.compile("\\^([23])(?![0-9.e^(])");

  /** A grey value of a picture, by its row and column. */
  private static final Pattern PIXEL = Pattern.compile("p_([0-9]+)_([0-9]+)");

  private final Texts texts;
  private final String id;

  public DataNames(Texts texts, Dataset dataset) {
    this(texts, dataset.id());
  }

  /**
   * @param id of the data set
   */
  DataNames(Texts texts, String id) {
    this.texts = texts;
    this.id = id;
  }

  /** What the data set is called. */
  public String name() {
    try {
      return texts.get("dataset." + id + ".name");
    } catch (MissingResourceException e) {
      return Quote.visible(id);
    }
  }

  /** A word of a data set that brings its own texts, or the word itself. */
  public String word(String name) {
    Matcher pixel = PIXEL.matcher(name);
    try {
      return pixel.matches()
          ? texts.get("data." + id + ".pixel", pixel.group(1), pixel.group(2))
          : texts.get("data." + id + "." + name);
    } catch (MissingResourceException e) {
      return Quote.visible(name);
    }
  }

  /** The word for the head of a column: of a pixel its short name, which tells that it is one. */
  public String heading(String name) {
    return PIXEL.matcher(name).matches() ? name : word(name);
  }

  public List<String> words(List<String> names) {
    return names.stream().map(this::word).toList();
  }

  /** {@code petal length}, {@code island: Biscoe}, or {@code x₁²}. */
  public String input(PreparedData data, int input) {
    Input source = data.inputs().input(input);
    if (source instanceof Input.Derived derived) return formula(derived.formula());
    if (source instanceof Input.Indicator indicator) {
      Feature feature = data.inputs().feature(indicator.feature());
      return texts.get(
          "data.indicator",
          word(feature.name()),
          word(feature.categories().get(indicator.category())));
    }
    return word(data.inputs().feature(((Input.Measured) source).feature()).name());
  }

  /** {@code x₁² + sin(x₂)}. */
  public static String formula(Formula formula) {
    String text = VARIABLE.matcher(formula.text()).replaceAll(m -> "x" + lowered(m.group(1)));
    return SMALL_POWER
        .matcher(text)
        .replaceAll(m -> m.group(1).equals("2") ? "²" : "³")
        .replace(" * ", " · ")
        .replace(" - ", " − ");
  }

  private static String lowered(String digits) {
    return NetworkNames.subscript(Integer.parseInt(digits));
  }

  /** The unit of an input as measured; empty if it has none. */
  public static String unit(PreparedData data, int input) {
    return data.inputs().input(input) instanceof Input.Measured measured
        ? Quote.visible(data.inputs().feature(measured.feature()).unit())
        : "";
  }
}
