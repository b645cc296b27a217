package engram.nn;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

final class Ids {
  private Ids() {}

  static <E> String list(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
  }
}
