package engram.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Names of columns or features, in the order given. */
public record Names(List<String> names) {
  public static final Names NONE = new Names(List.of());

  /** Reads {@code A,B}; a name that holds a comma can't be given. */
  public static final class Value extends OptionValue<Names> {
    @Override
    public String allowed() {
      return "names with commas between, each once";
    }

    @Override
    public Names read(String text) {
      List<String> names = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
      require(names.stream().noneMatch(String::isEmpty));
      require(new LinkedHashSet<>(names).size() == names.size());
      return new Names(names);
    }
  }
}
