package engram.ui.twin;

import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A setting that is one of several; another one takes another run.
 *
 * @param first the value that shows most, unless the run has it …
 * @param second … else this one
 * @param key of a value's name
 */
public record TwinChoice<T>(
    String id,
    List<T> options,
    Predicate<Recipe> available,
    Function<Recipe, T> reader,
    T first,
    T second,
    BiFunction<Recipe, T, Recipe> edit,
    Function<T, String> key)
    implements TwinSetting<T> {

  @Override
  public boolean isIn(Recipe recipe) {
    return available.test(recipe);
  }

  @Override
  public T valueIn(Recipe recipe) {
    return reader.apply(recipe);
  }

  @Override
  public T otherThanIn(Recipe recipe) {
    return valueIn(recipe).equals(first) ? second : first;
  }

  @Override
  public Recipe with(Recipe recipe, T value) {
    return edit.apply(recipe, value);
  }

  @Override
  public String text(T value, Texts texts) {
    return texts.get(key.apply(value));
  }

  @Override
  public Optional<Intervention> intervention(T value) {
    return Optional.empty();
  }

  @Override
  public Set<Class<? extends Intervention>> own() {
    return Set.of();
  }

  /** All that a twin can have but what the run has. */
  List<TwinVariation<?>> variations(Recipe recipe) {
    return options.stream()
        .filter(option -> !option.equals(valueIn(recipe)))
        .<TwinVariation<?>>map(option -> new TwinVariation<>(this, option))
        .toList();
  }
}
