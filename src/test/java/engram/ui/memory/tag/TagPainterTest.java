package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.recall.Pattern;
import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.Language;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.DeskSize;
import engram.ui.memory.tag.TagPicture.Heads;
import engram.ui.memory.tag.TagPicture.Scene;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class TagPainterTest {
  private static final Palette PALETTE = Palette.LIGHT;
  private static final TagLayout LAYOUT = layout(DeskSize.WINDOW);
  private static final Heads HEADS = new Heads("room", "neurons", "seen", "fear");
  private static final Pattern X = TagPlace.X.pattern();

  /** Of the neurons of a scene: quiet, firing, tagged, both, excitable. */
  private static final int QUIET = 0;

  private static final int FIRES = 1;
  private static final int TAGGED = 2;
  private static final int BOTH = 3;
  private static final int EXCITABLE = 4;

  private static TagLayout layout(DeskSize size) {
    return new TagLayout(size.width, size.height, size.em);
  }

  private static BitSet set(int... neurons) {
    BitSet set = new BitSet();
    for (int each : neurons) set.set(each);
    return set;
  }

  private static double[] seen(double value) {
    double[] seen = new double[100];
    Arrays.fill(seen, value);
    return seen;
  }

  private static Scene scene(double light, boolean silent, double fear, double seen) {
    return new Scene(
        Optional.of(X),
        true,
        false,
        set(FIRES, BOTH),
        set(TAGGED, BOTH),
        light,
        silent,
        set(EXCITABLE),
        seen(seen),
        fear);
  }

  private static final Scene CALM = scene(0, false, 0, 1);

  private static RecordedDrawing paint(TagPicture picture, DeskSize size) {
    return size.drawn(
        (drawing, palette) -> new TagPainter(drawing).paint(picture, layout(size), palette),
        PALETTE);
  }

  private static RecordedDrawing paint(Scene now) {
    return paint(new TagPicture(HEADS, now, List.of(), 0), DeskSize.WINDOW);
  }

  /** Beside the middle, where a cross or a dot may be. */
  private static Color neuron(RecordedDrawing drawing, int neuron) {
    CellGrid grid = LAYOUT.neurons();
    return drawing.at(grid.x(neuron) + 0.5 * grid.side(), grid.y(neuron) + 0.25 * grid.side());
  }

  /** All rooms and acts there are, one of them unknown. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySize(Language language) {
    TagDesk desk = new TagDesk();
    desk.language.set(language);
    desk.models.settings.tell(TagStory.FALSE_MEMORY);
    desk.work();
    for (int step : List.of(0, 1, 4, 7, 9)) {
      desk.models.playback.goTo(step);
      TagPicture picture = TagPicture.of(desk.models.tag, desk.models.words);
      for (DeskSize size : DeskSize.values()) {
        size.requireLegible(
            (drawing, palette) -> new TagPainter(drawing).paint(picture, layout(size), palette));
      }
    }
  }

  @Test
  void aNeuronHasTheColourOfWhatItDoes() {
    RecordedDrawing drawing = paint(CALM);
    assertThat(neuron(drawing, QUIET)).isEqualTo(PALETTE.zero());
    assertThat(neuron(drawing, FIRES)).isEqualTo(PALETTE.accent());
    assertThat(neuron(drawing, BOTH)).isEqualTo(PALETTE.negative());
    assertThat(neuron(drawing, TAGGED).getHue())
        .isCloseTo(PALETTE.negative().getHue(), within(6.0));
    assertThat(neuron(drawing, TAGGED)).isNotEqualTo(PALETTE.negative());
    List<Filled> dots = drawing.filled(PALETTE.pointed());
    assertThat(dots).hasSize(1);
    assertThat(LAYOUT.neuronAt(dots.get(0).box().getCenterX(), dots.get(0).box().getCenterY()))
        .hasValue(EXCITABLE);
    assertThat(drawing.filled(PALETTE.accent())).hasSize(1);
  }

  @Test
  void litNeuronsHaveARimAndSilentOnesACross() {
    List<Stroked> rims = paint(scene(1, false, 0, 1)).stroked(TagPainter.LAMP);
    long tagged =
        rims.stream()
            .map(each -> LAYOUT.neuronAt(each.box().getCenterX(), each.box().getCenterY()))
            .filter(neuron -> neuron.isPresent() && neuron.getAsInt() <= BOTH)
            .count();
    assertThat(tagged).isEqualTo(2);
    RecordedDrawing silent = paint(scene(0, true, 0, 1));
    assertThat(neuron(silent, TAGGED)).isEqualTo(TagPainter.NIGHT);
    assertThat(silent.stroked(PALETTE.negative())).hasSize(2 * 2);
    assertThat(silent.stroked(TagPainter.LAMP)).isEmpty();
    Scene untagged =
        new Scene(Optional.of(X), true, false, set(1), set(), 1, true, set(), seen(0), 0);
    assertThat(paint(untagged).stroked(TagPainter.LAMP)).as("nothing is lit").isEmpty();
  }

  @Test
  void theFrameIsTheRedderTheMoreItIsAfraid() {
    double[] opacities =
        Arrays.stream(new double[] {0, 0.2, 0.3, 0.5, 0.6, 1})
            .map(fear -> red(paint(scene(0, false, fear, 1))))
            .toArray();
    assertThat(opacities[0]).isZero();
    assertThat(opacities[1]).as("any two rooms share so much").isZero();
    assertThat(opacities).isSorted();
    assertThat(opacities[2]).isBetween(0.01, 0.99);
    assertThat(opacities[3]).isBetween(opacities[2] + 0.1, 0.99);
    assertThat(opacities[5]).isEqualTo(1);
  }

  /** Of the frame around what is seen. */
  private static double red(RecordedDrawing drawing) {
    return drawing.marks().stream()
        .filter(Stroked.class::isInstance)
        .map(Stroked.class::cast)
        .filter(line -> line.box().getX() > LAYOUT.seenX() - LAYOUT.em())
        .filter(line -> line.color().getRed() > 0.8 && line.color().getGreen() < 0.2)
        .mapToDouble(line -> line.color().getOpacity())
        .max()
        .orElse(0);
  }

  @Test
  void aRoomIsItsLetterAndANewOneIsDashed() {
    double cell = LAYOUT.roomSide() / 12;
    RecordedDrawing drawing = paint(CALM);
    for (int i = 0; i < X.size(); i++) {
      double x = LAYOUT.roomX() + (1.5 + i % 10) * cell;
      double y = LAYOUT.roomY() + (1.5 + i / 10) * cell;
      assertThat(drawing.at(x, y)).isEqualTo(X.state(i) > 0 ? PALETTE.text() : PALETTE.zero());
    }
    assertThat(dashed(drawing)).isZero();
    Scene unknown =
        new Scene(Optional.of(X), false, false, set(), set(), 0, false, set(), seen(0), 0);
    assertThat(dashed(paint(unknown))).isEqualTo(1);
    RecordedDrawing dark = paint(Scene.NOTHING);
    assertThat(dashed(dark)).isZero();
    assertThat(dark.at(LAYOUT.roomX() + 3, LAYOUT.roomY() + 3)).isEqualTo(TagPainter.NIGHT);
  }

  private static long dashed(RecordedDrawing drawing) {
    return drawing.stroked(PALETTE.muted()).stream().filter(Stroked::dashed).count();
  }

  @Test
  void whatIsSeenIsAsBlackAsItsCellsAndNothingIsSeenWhereNoneFires() {
    double x = LAYOUT.seenX() + LAYOUT.roomSide() / 2;
    double y = LAYOUT.roomY() + LAYOUT.roomSide() / 2;
    assertThat(paint(scene(0, false, 0, 1)).at(x, y)).isEqualTo(PALETTE.text());
    assertThat(paint(scene(0, false, 0, 9)).at(x, y)).isEqualTo(PALETTE.text());
    assertThat(paint(scene(0, false, 0, -7)).at(x, y)).isEqualTo(PALETTE.zero());
    double half = paint(scene(0, false, 0, 0)).at(x, y).getBrightness();
    assertThat(half)
        .isBetween(PALETTE.text().getBrightness() + 0.2, PALETTE.zero().getBrightness() - 0.2);
    Scene quiet = new Scene(Optional.of(X), true, false, set(), set(), 0, false, set(), seen(1), 0);
    assertThat(paint(quiet).at(x, y)).isEqualTo(PALETTE.zero());
    paint(scene(Double.NaN, false, Double.NaN, Double.NaN));
  }

  @Test
  void theActThatIsSeenIsShadedAmongThoseAroundIt() {
    Color shade = PALETTE.accent().deriveColor(0, 1, 1, 0.16);
    for (DeskSize size : DeskSize.values()) {
      TagLayout layout = layout(size);
      for (int count : List.of(1, 7, 201)) {
        for (int step : List.of(0, count / 2, count - 1)) {
          List<Scene> strip = Collections.nCopies(count, CALM);
          RecordedDrawing drawing = paint(new TagPicture(HEADS, CALM, strip, step), size);
          List<Filled> shaded = drawing.filled(shade);
          assertThat(shaded).hasSize(1);
          assertThat(shaded.get(0).box().getX()).isGreaterThanOrEqualTo(-1e-9);
          assertThat(shaded.get(0).box().getMaxX()).isLessThanOrEqualTo(size.width + 1e-9);
          assertThat(
                  layout.columnAt(
                      shaded.get(0).box().getCenterX(),
                      shaded.get(0).box().getCenterY(),
                      count,
                      step))
              .hasValue(step);
        }
      }
    }
  }

  @Test
  void everyNeuronIsPressedWhereItIsPainted() {
    for (DeskSize size : DeskSize.values()) {
      TagLayout layout = layout(size);
      CellGrid grid = layout.neurons();
      for (int i = 0; i < Mouse.NEURONS; i++) {
        assertThat(layout.neuronAt(grid.x(i) + 0.5, grid.y(i) + 0.5)).hasValue(i);
      }
      assertThat(layout.neuronAt(grid.x(0) - 0.5, grid.y(0))).isEmpty();
      assertThat(layout.roomX()).isGreaterThanOrEqualTo(0);
      assertThat(layout.seenX() + layout.roomSide() * (1 + 1.0 / 11))
          .isLessThanOrEqualTo(size.width);
      assertThat(layout.stripY() + layout.stripHeight()).isLessThanOrEqualTo(size.height + 1e-9);
    }
  }

  /** A mouse that was done very much to. */
  @Test
  void theMostActsHaveAPlace() {
    TagDesk desk = new TagDesk();
    desk.models.settings.setActs(
        Collections.nCopies(TagSetup.MOST_ACTS, TagAct.of(TagAct.Kind.DARK)));
    desk.work();
    desk.models.playback.goTo(TagSetup.MOST_ACTS);
    TagPicture picture = TagPicture.of(desk.models.tag, desk.models.words);
    assertThat(picture.strip()).hasSize(TagSetup.MOST_ACTS + 1);
    DeskSize.NARROW.requireLegible(
        (drawing, palette) ->
            new TagPainter(drawing).paint(picture, layout(DeskSize.NARROW), palette));
  }
}
