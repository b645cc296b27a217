package engram.ui.data.draw;

import engram.data.Dataset;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.data.own.OwnData;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names and sentences of drawing. */
record DrawWords(Texts texts, OwnData own) {
  PlaneDrawing empty() {
    String name = free(texts.get("data-draw.name"));
    return PlaneDrawing.empty(name, word -> texts.get("data.moons." + word));
  }

  /** A copy of those rows, which keeps the words of the present language. */
  PlaneDrawing copy(Dataset of) {
    DataNames words = new DataNames(texts, of);
    String name = free(texts.get("data-draw.copy-name", words.name()));
    return PlaneDrawing.of(of.named(name, words::word));
  }

  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; isTaken(name); number++) {
      name = texts.get("data-draw.numbered", wanted, String.valueOf(number));
    }
    return name;
  }

  private boolean isTaken(String name) {
    return Stream.concat(own.sets().stream(), own.chosenProperty().get().stream())
        .anyMatch(set -> set.id().equals(name));
  }

  /** How many points each class has. */
  List<String> counts(List<String> classes, List<DrawnPoint> points) {
    int[] counts = PlaneDrawing.counts(classes.size(), points);
    return IntStream.range(0, counts.length)
        .mapToObj(c -> texts.get("data-draw.count", classes.get(c), RoundedNumber.whole(counts[c])))
        .toList();
  }

  /**
   * What is still needed, or why the run does not learn it; empty if all is well.
   *
   * @param points those that are shown
   * @param learned what the run learns
   * @param inRun whether that is the drawing as it is
   * @param refused why the last rows were refused, or empty
   */
  String message(
      PlaneDrawing drawing,
      List<DrawnPoint> points,
      Dataset learned,
      boolean inRun,
      String refused) {
    if (points.size() >= DrawGesture.MOST_POINTS) {
      return texts.get("data-draw.full", RoundedNumber.whole(DrawGesture.MOST_POINTS));
    }
    if (inRun) return "";
    if (drawing.isLearnable()) return refused;
    String key = points.isEmpty() ? "data-draw.need-points" : "data-draw.need-class";
    return texts.get(key, new DataNames(texts, learned).name());
  }
}
