package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListOutcomes;
import engram.memory.lists.ListSetup;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.memory.frame.PlotItems;
import engram.ui.plot.Ink;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Rule;
import engram.ui.plot.PlotItem.Text;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of lists, without a toolkit. */
class ListsPlotsTest {
  private static final int SAVINGS = 0;
  private static final int POSITIONS = 1;
  private static final int SPACING = 2;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final ListsModels models =
      new ListsModels(new Texts(language), worker::add, Runnable::run, () -> 0);

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private Shown shown(int card) {
    return models.plots().get(card).shown().get();
  }

  private <T> List<T> items(int card, Class<T> kind) {
    return PlotItems.of(shown(card).plot().orElseThrow(), kind);
  }

  private ListSetup setup() {
    return models.settings.getSetup();
  }

  @Test
  void ebbinghausRingsAreThereBeforeAnythingIsMeasured() {
    List<Dot> rings = items(SAVINGS, Dot.class);
    assertThat(rings).hasSize(2 * Ebbinghaus.SAVINGS.size());
    for (int k = 0; k < Ebbinghaus.SAVINGS.size(); k++) {
      Dot ring = rings.get(2 * k);
      // the axis ends at 80 %
      assertThat(ring.y()).isCloseTo(Ebbinghaus.SAVINGS.get(k).saved() / 0.8, within(1e-12));
      assertThat(rings.get(2 * k + 1).ink()).isEqualTo(Ink.CARD);
      if (k > 0) assertThat(ring.x()).isGreaterThan(rings.get(2 * k - 2).x());
    }
    assertThat(PlotItems.columns(shown(SAVINGS).plot().orElseThrow())).hasSize(7);
    assertThat(shown(SAVINGS).below()).startsWith("Measure it on the model");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 11, 13})
  void recallByPlaceIsThatOfOneReading(int count) {
    models.settings.number(ListSetup.ITEMS).number().set(count);
    work();
    List<Line> lines = items(POSITIONS, Line.class);
    List<Double> atOnce = ListOutcomes.positions(setup(), 0);
    List<Double> later = ListOutcomes.positions(setup(), 30);
    for (int k = 0; k < count; k++) {
      assertThat(lines.get(0).xs()[k]).isCloseTo(k / (count - 1.0), within(1e-12));
      assertThat(lines.get(0).ys()[k]).isCloseTo(atOnce.get(k), within(1e-12));
      assertThat(lines.get(1).ys()[k]).isCloseTo(later.get(k), within(1e-12));
    }
    List<String> ticks = PlotItems.columns(shown(POSITIONS).plot().orElseThrow());
    assertThat(ticks).startsWith("1").hasSize(count > 10 ? (count + 1) / 2 : count);
    assertThat(models.plots.later()).isEqualTo("30 s later");
  }

  /** The mark of the present gap lies on the curve over all gaps. */
  @ParameterizedTest
  @ValueSource(longs = {0, 30, 60, 3600, 86_400, 8_640_000, 31_536_000})
  void thePresentGapIsMarkedWhereItIsOnTheCurve(long gap) {
    models.settings.number(ListSetup.GAP).restore(gap);
    work();
    double x = items(SPACING, Rule.class).get(0).x();
    assertThat(x).isBetween(0.0, 1.0).isEqualTo(ListsTimeScale.GAPS.share(gap));
    List<Dot> dots = items(SPACING, Dot.class);
    assertThat(dots).hasSize(1);
    assertThat(dots.get(0).x()).isEqualTo(x);
    assertThat(dots.get(0).ink()).isEqualTo(Ink.ACCENT);
    Line curve = items(SPACING, Line.class).get(0);
    double now = models.stores.getCourse().end().recalled() / setup().items();
    double none = ListCourse.of(setup().withGap(0)).end().recalled() / setup().items();
    assertThat(curve.xs()).isSorted().startsWith(0).endsWith(1);
    assertThat(dots.get(0).y()).isBetween(-0.5, 1.5);
    if (gap == 0) assertThat(dots.get(0).y()).isCloseTo(curve.ys()[0], within(1e-9));
    assertThat(Math.signum(dots.get(0).y() - curve.ys()[0]))
        .isEqualTo(Math.abs(now - none) < 1e-12 ? 0 : Math.signum(now - none));
    Text mark = items(SPACING, Text.class).get(0);
    assertThat(mark.text()).startsWith("now: ");
    assertThat(mark.align()).isEqualTo(x > 0.6 ? Align.RIGHT : Align.LEFT);
  }

  @Test
  void theAxisSaysWhenTheQuestionIsAsked() {
    work();
    assertThat(shown(SPACING).beside()).isEqualTo("recalled (%) 6 days later, by spacing");
    models.settings.number(ListSetup.DELAY).number().set(0);
    work();
    assertThat(shown(SPACING).beside()).isEqualTo("recalled (%) at once, by spacing");
    language.set(Language.CHINESE);
    assertThat(shown(SPACING).beside()).isNotEmpty().doesNotContain("recalled");
  }

  @Test
  void withOneSessionThereIsASentenceInsteadOfTheCurve() {
    assertThat(shown(SPACING).over()).as("not worked out yet").isEmpty();
    models.settings.restore(ListsExample.MASSED.setup());
    work();
    assertThat(shown(SPACING).plot()).isEmpty();
    assertThat(shown(SPACING).over()).startsWith("With one study session there is no spacing");
    assertThat(shown(SPACING).beside()).isEmpty();
    assertThat(shown(POSITIONS).plot()).isPresent();
  }
}
