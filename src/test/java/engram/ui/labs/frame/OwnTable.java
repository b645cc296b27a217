package engram.ui.labs.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.TargetCoding;
import engram.ui.base.Language;
import engram.ui.paint.RecordedDrawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/**
 * A table of the user's own, which may have any number of classes with any names.
 *
 * @param features numbers
 * @param groups categories of one more column; 0 without it
 * @param name of a class, a feature or a group; each gets a number behind it
 */
public record OwnTable(int classes, int features, int groups, IntFunction<String> name) {
  /** Many classes; many of all; long names, in Chinese too. */
  public static Stream<OwnTable> all() {
    return Stream.of(
        new OwnTable(30, 2, 0, k -> "class "),
        new OwnTable(12, 30, 0, k -> "class "),
        new OwnTable(3, 2, 0, k -> "a name somewhat long "),
        new OwnTable(3, 12, 0, k -> "一个名字很长的类"));
  }

  /** The same with a column of groups. */
  public static Stream<OwnTable> grouped() {
    return all().map(each -> new OwnTable(each.classes, each.features, 7, each.name));
  }

  /** Of which a network has learned for an epoch. */
  public TestRun trained() {
    Dataset set = set();
    TestRun run = new TestRun(PlaneSets.recipe(set, TargetCoding.ZERO_ONE), set);
    run.train(1);
    return run;
  }

  private Dataset set() {
    int rows = Math.max(24, 4 * classes);
    DMatrixRMaj values = new DMatrixRMaj(rows, features + (groups > 0 ? 1 : 0));
    double[] labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = row % classes;
      for (int f = 0; f < features; f++) values.set(row, f, (row * (f + 3)) % 11 + labels[row]);
      if (groups > 0) values.set(row, features, row / 3 % groups);
    }
    List<Feature> all = new ArrayList<>();
    for (int f = 0; f < features; f++) all.add(Feature.number(name.apply(f) + f));
    if (groups > 0) all.add(Feature.category(name.apply(features) + features, names(groups)));
    return Dataset.wrap("my-own", all, Feature.category("kind", names(classes)), values, labels);
  }

  private List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(k -> name.apply(k) + k).toList();
  }

  /** What can't be read there, but for names of the table's own, which may be cut. */
  public static String wrong(LabPage page, BiConsumer<PresentSheet, PresentArea> painting) {
    return wrong(page.paint(painting), page.width() * page.unit(), page.height() * page.unit());
  }

  /** What a lab's picture paints of the thing of that number which is in front. */
  public interface Painting {
    void paint(PresentSheet sheet, PresentArea area, int focus);
  }

  /** That all of so many things can be read in both languages, in narrow windows too. */
  public static void requireReadable(LabPage.Bench bench, int foci, Painting painting) {
    for (int focus = 0; focus < foci; focus++) {
      int shown = focus;
      for (Language language : Language.values()) {
        bench.language().set(language);
        for (LabPage page : List.of(LabPage.NARROWEST, LabPage.beside(14))) {
          assertThat(wrong(page, (sheet, area) -> painting.paint(sheet, area, shown)))
              .as(focus + " " + language + page.width())
              .isEmpty();
        }
      }
    }
  }

  /** The same of a picture of so many pixels. */
  public static String wrong(RecordedDrawing drawing, double width, double height) {
    try {
      drawing.requireLegible(width, height);
      return "";
    } catch (AssertionError e) {
      String wrong = e.getMessage();
      for (String each : drawing.shortened()) wrong = wrong.replace(each + " is shortened", "");
      return wrong.replace("; ", " ").strip();
    }
  }
}
