package engram.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A setting that is one of some values.
 *
 * @param name that of a value in a file and on the command line
 * @param ifMissing see {@link Setting#ifMissing()}
 */
public record ChoiceSetting<S, E>(
    String id,
    List<E> options,
    Function<E, String> name,
    Optional<Object> ifMissing,
    Function<S, E> value)
    implements Setting<S> {

  public ChoiceSetting {
    options = List.copyOf(options);
  }

  public ChoiceSetting(String id, List<E> options, Function<E, String> name, Function<S, E> value) {
    this(id, options, name, Optional.empty(), value);
  }

  /** One that files of old don't name: they mean this value. */
  public ChoiceSetting<S, E> since(E valueBefore) {
    return new ChoiceSetting<>(id, options, name, Optional.of(valueBefore), value);
  }

  /** Whether something is so or not. */
  public static <S> ChoiceSetting<S, Boolean> yesNo(
      String id, String yes, String no, Function<S, Boolean> value) {
    return new ChoiceSetting<>(id, List.of(true, false), is -> is ? yes : no, value);
  }

  @Override
  public E valueIn(S setup) {
    return value.apply(setup);
  }

  /** The name of its value in a setup. */
  public String nameIn(S setup) {
    return name.apply(valueIn(setup));
  }
}
