package engram.cli;

import engram.data.text.Choices;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** One of a few names. */
public class ChoiceValue<E> extends OptionValue<E> implements Iterable<String> {
  private final List<E> values;
  private final Function<E, String> id;

  public ChoiceValue(E[] values, Function<E, String> id) {
    this(List.of(values), id);
  }

  public ChoiceValue(List<E> values, Function<E, String> id) {
    this.values = values;
    this.id = id;
  }

  /** {@code a, b or c}. */
  public static <E> String ids(List<E> values, Function<E, String> id) {
    return nearest(values, id, "");
  }

  /** Of many, those that are most like what was given, and how many more there are. */
  public static <E> String nearest(List<E> values, Function<E, String> id, String given) {
    return Choices.of(values.stream().map(id).toList(), given).sentence();
  }

  @Override
  public String allowed() {
    return ids(values, id);
  }

  /** All names, for the help. */
  @Override
  public Iterator<String> iterator() {
    return values.stream().map(id).iterator();
  }

  @Override
  public E read(String text) {
    return values.stream()
        .filter(value -> id.apply(value).equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  /** The constants of an enum by their ids, or if they have none by their names. */
  static ChoiceValue<?> ofConstants(Class<?> type) {
    try {
      Method id = type.getMethod("id");
      return new ChoiceValue<>(type.getEnumConstants(), each -> id(id, each));
    } catch (NoSuchMethodException e) {
      return new ChoiceValue<>(type.getEnumConstants(), Object::toString);
    }
  }

  private static String id(Method id, Object constant) {
    try {
      return (String) id.invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(id + " can't be asked", e);
    }
  }
}
