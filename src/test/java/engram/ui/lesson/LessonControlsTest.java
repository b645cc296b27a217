package engram.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.lesson.LessonControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be locked is what views declare, and is called as the places of the window are. */
class LessonControlsTest {
  private static final Pattern LOCKED = Pattern.compile("Locked\\.by=\"([\\w-]+)\"");
  private static final Pattern PLACE = Pattern.compile("etting\\(\"([\\w-]+)\",");

  @Test
  void everyControlIsDeclaredInAViewAndNoOther() throws IOException {
    Set<String> declared = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("resources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) {
        declared.addAll(find(LOCKED, file));
      }
    }
    // it is in the editor of a layer, which is no view
    declared.add(LessonControl.ACTIVATION.id());
    assertThat(declared)
        .isEqualTo(
            Stream.of(LessonControl.values())
                .map(LessonControl::id)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Some stand for several places: all of the data set, of the split, of the end. */
  @Test
  void aControlIsCalledAsItsPlace() throws IOException {
    Path rooms = Path.of("src/main/java/engram/ui");
    Set<String> places = find(PLACE, rooms.resolve("steps/StepsPlaces.java"));
    places.addAll(find(PLACE, rooms.resolve("data/DataPlaces.java")));
    assertThat(places).contains("learning-rate", "scaling");
    Set<String> others = Set.of("data-set", "split", "activation", "stopping", "surgery");
    for (LessonControl each : LessonControl.values()) {
      assertThat(places.contains(each.id())).as(each.id()).isEqualTo(!others.contains(each.id()));
    }
  }

  private static Set<String> find(Pattern pattern, Path file) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) found.add(matcher.group(1));
    return found;
  }
}
