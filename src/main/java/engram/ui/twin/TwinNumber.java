package engram.ui.twin;

import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.ui.base.NumberInput;
import engram.ui.base.NumberRange;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A setting that is a number.
 *
 * @param range that it can have, in a run of that recipe and its training rows
 * @param zeroKey the text that stands for zero, if zero has one
 * @param other makes another number of one
 * @param command the intervention that sets it, if there is one
 */
public record TwinNumber(
    String id,
    NumberRange range,
    Optional<String> zeroKey,
    Predicate<Recipe> available,
    Function<Recipe, Double> reader,
    UnaryOperator<Double> other,
    BiFunction<Recipe, Double, Recipe> edit,
    Optional<DoubleFunction<Intervention>> command,
    Set<Class<? extends Intervention>> own)
    implements TwinSetting<Double> {

  @Override
  public boolean isIn(Recipe recipe) {
    return available.test(recipe);
  }

  @Override
  public Double valueIn(Recipe recipe) {
    return reader.apply(recipe);
  }

  @Override
  public Double otherThanIn(Recipe recipe) {
    return other.apply(valueIn(recipe));
  }

  @Override
  public Recipe with(Recipe recipe, Double value) {
    return edit.apply(recipe, value);
  }

  @Override
  public String text(Double value, Texts texts) {
    return value == 0 && zeroKey.isPresent() ? texts.get(zeroKey.get()) : NumberInput.format(value);
  }

  @Override
  public Optional<Intervention> intervention(Double value) {
    return command.map(make -> make.apply(value));
  }
}
