package engram.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.RunRecord;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was decided in a run, in the words of its file: {@code learning-rate 0.1 → 0.3}. */
public final class RunWords {
  /** In which epoch training stops changes no number. */
  private static final Set<String> NO_DECISIONS = Set.of("epochs", "stop-loss", "early-stopping");

  private static final int LONGEST_VALUE = 60;

  private RunWords() {}

  /** In what a recipe is not as another one. */
  public static List<String> differences(Recipe before, Recipe now) {
    List<String> found = new ArrayList<>();
    compare("", RunWriter.json(before), RunWriter.json(now), found);
    return found;
  }

  private static void compare(String name, JsonNode before, JsonNode now, List<String> found) {
    if (before.equals(now)) return;
    if (before.isObject() && now.isObject()) {
      String prefix = name.isEmpty() ? "" : name + ".";
      Set<String> names = new LinkedHashSet<>();
      before.fieldNames().forEachRemaining(names::add);
      now.fieldNames().forEachRemaining(names::add);
      // a schedule has a span of that name, and it decides every rate
      if (name.isEmpty()) names.removeAll(NO_DECISIONS);
      for (String each : names) compare(prefix + each, before.path(each), now.path(each), found);
    } else {
      found.add(name + " " + value(before) + " → " + value(now));
    }
  }

  private static String value(JsonNode node) {
    if (node.isMissingNode()) return "–";
    String text = node.isTextual() ? node.asText() : node.toString().replace("\"", "");
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }

  /** What was changed, in the words of the file, and where. */
  public record Made(String words, Position at) {}

  /** What was changed on the way to the place that a run shows, and where. */
  public static List<String> changes(RunRecord run) {
    return made(run).stream().map(made -> made.words() + " " + words(made.at())).toList();
  }

  /** The same, in its two parts. */
  public static List<Made> made(RunRecord run) {
    return run.lines().get(run.current()).made().stream()
        .filter(made -> made.at().compareTo(run.at()) <= 0)
        .map(made -> new Made(words(made.what()), made.at()))
        .toList();
  }

  private static String words(Position at) {
    return "at epoch " + at.epoch() + (at.row() > 0 ? ", row " + at.row() : "");
  }

  private static String words(Intervention what) {
    ObjectNode node = RunWriter.json(what);
    StringBuilder words = new StringBuilder(node.remove("change").asText());
    // all of a network's numbers are no words
    node.remove("values");
    JsonNode value = node.remove("value");
    node.fields()
        .forEachRemaining(
            e -> words.append(' ').append(e.getKey()).append(' ').append(e.getValue()));
    if (value != null) words.append(' ').append(value(value));
    return words.toString();
  }
}
