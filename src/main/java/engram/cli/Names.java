package engram.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of columns or features, in the order given. */
public record Names(List<String> names) {
  public static final Names NONE = new Names(List.of());

  /** One in quotes, as a CSV writes it, or one without a comma; then a comma. */
  private static final Pattern NAME =
      Pattern.compile("\\G(?:\\s*\"((?:[^\"]|\"\")*)\"\\s*|([^,]*)),");

  /** As an option takes it: in quotes if it holds a comma, or begins with a quote. */
  public static String written(String name) {
    boolean quoted = name.contains(",") || name.startsWith("\"");
    return quoted ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  /** Reads {@code A,B}; a name that holds a comma stands in quotes, {@code A,"B,C"}. */
  public static final class Value extends OptionValue<Names> {
    @Override
    public String allowed() {
      return "names with commas between, each once";
    }

    @Override
    public Names read(String text) {
      List<String> names = new ArrayList<>();
      // The last ends with a comma as the others do.
      Matcher each = NAME.matcher(text + ",");
      while (each.find()) {
        String quoted = each.group(1);
        names.add(quoted == null ? each.group(2).strip() : quoted.replace("\"\"", "\""));
      }
      require(names.stream().noneMatch(String::isEmpty));
      require(new LinkedHashSet<>(names).size() == names.size());
      return new Names(names);
    }
  }
}
