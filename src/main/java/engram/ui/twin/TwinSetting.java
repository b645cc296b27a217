package engram.ui.twin;

import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.twin.TwinGoal;
import engram.ui.base.NumberRange;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A setting in which a twin can differ from its run: a number with its range, or one of several
 * values. The words of each are those of its id.
 */
public final class TwinSetting<T> {
  private final String id;
  private final List<T> options;
  private final Function<Recipe, T> reader;
  private final UnaryOperator<T> other;
  private final BiFunction<Recipe, T, Recipe> edit;
  private final BiFunction<T, Texts, String> words;
  private Optional<NumberRange> range = Optional.empty();
  private Optional<String> zeroKey = Optional.empty();
  private Predicate<Recipe> available = recipe -> true;
  private Optional<Function<T, Intervention>> command = Optional.empty();
  private Set<Class<? extends Intervention>> own = Set.of();

  private TwinSetting(
      String id,
      List<T> options,
      Function<Recipe, T> reader,
      UnaryOperator<T> other,
      BiFunction<Recipe, T, Recipe> edit,
      BiFunction<T, Texts, String> words) {
    this.id = id;
    this.options = options;
    this.reader = reader;
    this.other = other;
    this.edit = edit;
    this.words = words;
  }

  /**
   * A number of the recipe.
   *
   * @param other makes another number of one, one that is seen to differ
   * @param edit a recipe with that number, and with what else has to change so that all fits
   */
  static TwinSetting<Double> number(
      String id,
      NumberRange range,
      Function<Recipe, Double> reader,
      UnaryOperator<Double> other,
      BiFunction<Recipe, Double, Recipe> edit) {
    TwinSetting<Double> number =
        new TwinSetting<>(
            id, List.of(), reader, other, edit, (value, texts) -> RoundedNumber.exact(value));
    number.range = Optional.of(range);
    return number;
  }

  /**
   * A number that can be changed while a run goes on.
   *
   * @param command changes it
   * @param own what a twin with its own number does not do after its run
   */
  static TwinSetting<Double> live(
      String id,
      NumberRange range,
      Function<Settings, Double> reader,
      UnaryOperator<Double> other,
      BiFunction<Settings, Double, Settings> edit,
      Function<Double, Intervention> command,
      Class<? extends Intervention> own) {
    TwinSetting<Double> number =
        number(
            id,
            range,
            recipe -> reader.apply(recipe.settings()),
            other,
            (recipe, value) -> recipe.withSettings(edit.apply(recipe.settings(), value)));
    number.command = Optional.of(command);
    number.own = Set.of(own);
    return number;
  }

  /**
   * One of several; another one takes another run.
   *
   * @param first the value that shows most, unless the run has it …
   * @param second … else this one
   * @param key of a value's name
   */
  static <T> TwinSetting<T> choice(
      String id,
      List<T> options,
      Function<Recipe, T> reader,
      T first,
      T second,
      BiFunction<Recipe, T, Recipe> edit,
      Function<T, String> key) {
    return new TwinSetting<>(
        id,
        options,
        reader,
        value -> value.equals(first) ? second : first,
        edit,
        (value, texts) -> texts.get(key.apply(value)));
  }

  /** Of such runs only. */
  TwinSetting<T> of(Predicate<Recipe> recipes) {
    available = recipes;
    return this;
  }

  /** With a text that stands for zero. */
  TwinSetting<T> zero(String key) {
    zeroKey = Optional.of(key);
    return this;
  }

  public String id() {
    return id;
  }

  /** Empty unless it is a number. */
  Optional<NumberRange> range() {
    return range;
  }

  Optional<String> zeroKey() {
    return zeroKey;
  }

  /** Whether a run of that recipe depends on it. */
  boolean isIn(Recipe recipe) {
    return available.test(recipe);
  }

  /** What a twin begins with when this setting is chosen. */
  Variation<T> usual(Recipe recipe) {
    return new Variation<>(this, other.apply(reader.apply(recipe)));
  }

  /** All that a twin can have but what the run has; none of a number. */
  List<Variation<?>> variations(Recipe recipe) {
    return options.stream()
        .filter(option -> !option.equals(reader.apply(recipe)))
        .<Variation<?>>map(option -> new Variation<>(this, option))
        .toList();
  }

  String name(Texts texts) {
    return texts.get("twin.setting." + id);
  }

  private String text(T value, Texts texts) {
    boolean zero = zeroKey.isPresent() && value.equals(0.0);
    return zero ? texts.get(zeroKey.get()) : words.apply(value, texts);
  }

  /** A setting with the value that the twin has. */
  record Variation<T>(TwinSetting<T> setting, T value) {
    /** The value in words. */
    String text(Texts texts) {
      return setting.text(value, texts);
    }

    /** What the run has instead, in words. */
    String runText(Snapshot main, Texts texts) {
      return setting.text(setting.reader.apply(main.recipeInForce()), texts);
    }

    /** The difference in a few words, such as "learning rate 0.1 instead of 0.01". */
    String phrase(Snapshot main, Texts texts) {
      return texts.get("twin.phrase." + setting.id, text(texts), runText(main, texts));
    }

    /** Whether the run has that value too, at this moment. */
    boolean isIn(Snapshot main) {
      return setting.reader.apply(main.recipeInForce()).equals(value);
    }

    Recipe applyTo(Recipe recipe) {
      return setting.edit.apply(recipe, value);
    }

    TwinGoal goal(Snapshot main) {
      return new TwinGoal(main, applyTo(main.recipe()), setting.own);
    }

    Optional<Intervention> intervention() {
      return setting.command.map(make -> make.apply(value));
    }
  }
}
