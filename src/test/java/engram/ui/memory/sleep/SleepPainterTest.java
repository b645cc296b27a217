package engram.ui.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.recall.Pattern;
import engram.memory.sleep.SleepLife;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.DeskSize;
import engram.ui.memory.sleep.SleepPicture.Heads;
import engram.ui.memory.sleep.SleepPicture.Letter;
import engram.ui.memory.sleep.SleepPicture.NightKind;
import engram.ui.memory.sleep.SleepPicture.NightMark;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StageExtension.class)
class SleepPainterTest {
  private static final Palette PALETTE = Palette.LIGHT;
  private static final Pattern LETTER = SleepLife.supplied().get(0).pattern();
  private static final Heads HEADS = new Heads("both", "dreams", "alone", "nights", "gone");
  private static final int NONE = -1;

  private static SleepLayout layout(DeskSize size) {
    return new SleepLayout(size.width, size.height, size.em);
  }

  private static Letter letter(double both, double alone, double strength, double dreamt) {
    return new Letter(LETTER, both, alone, strength, dreamt);
  }

  private static List<NightMark> nights(NightKind kind, int passed) {
    return IntStream.rangeClosed(1, SleepLife.NIGHTS)
        .mapToObj(night -> new NightMark(kind, night <= passed))
        .toList();
  }

  private static SleepPicture picture(int explained, int cut, Letter... letters) {
    return new SleepPicture(
        HEADS, List.of(letters), nights(NightKind.SLEPT, letters.length / 2), cut, explained);
  }

  private static RecordedDrawing paint(SleepPicture picture, DeskSize size) {
    return size.drawn(
        (drawing, palette) -> new SleepPainter(drawing).paint(picture, layout(size), palette),
        PALETTE);
  }

  /** The middle of a cell of the letter that is on. */
  private static Color ink(RecordedDrawing drawing, SleepLayout layout, int event, boolean alone) {
    int on = IntStream.range(0, 100).filter(i -> LETTER.state(i) > 0).findFirst().orElseThrow();
    double cell = layout.side() / 12;
    double x = layout.letterX(event) + (1.5 + on % 10) * cell;
    return drawing.at(x, layout.letterY(event, alone) + (1.5 + on / 10) * cell);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allWordsCanBeReadInAnySizeWhereverTheStoreIsRemoved(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    SleepModels models = new SleepModels(texts, Runnable::run, Runnable::run, () -> 0);
    models.playback.goTo(SleepLife.NIGHTS);
    SleepPicture end = SleepPicture.of(models.sleep, texts);
    for (int cut : List.of(0, 1, 11, 12)) {
      SleepPicture picture =
          new SleepPicture(end.heads(), end.letters(), end.nights(), cut, end.explained());
      for (DeskSize size : DeskSize.values()) {
        size.requireLegible(
            (drawing, palette) -> new SleepPainter(drawing).paint(picture, layout(size), palette));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DeskSize.class)
  void aLetterIsAsBlackAsItIsRecalled(DeskSize size) {
    RecordedDrawing drawing =
        paint(picture(NONE, 0, letter(1, 0, 0, 0), letter(0.5, 1, 0, 0)), size);
    assertThat(ink(drawing, layout(size), 0, false)).isEqualTo(PALETTE.text());
    assertThat(ink(drawing, layout(size), 1, true)).isEqualTo(PALETTE.text());
    double half = ink(drawing, layout(size), 1, false).getBrightness();
    double nothing = ink(drawing, layout(size), 0, true).getBrightness();
    assertThat(half).isBetween(PALETTE.text().getBrightness() + 0.2, nothing - 0.2);
    assertThat(nothing).as("a shadow is left").isLessThan(PALETTE.zero().getBrightness());
  }

  @Test
  void aPressOnALetterMeansTheOneThatIsPaintedThere() {
    for (DeskSize size : DeskSize.values()) {
      SleepLayout layout = layout(size);
      Letter[] letters = new Letter[SleepViewModel.EVENTS];
      Arrays.fill(letters, letter(1, 1, 0, 0));
      RecordedDrawing drawing = paint(picture(5, 0, letters), size);
      for (Stroked frame : drawing.stroked(PALETTE.pointed())) {
        assertThat(layout.letterAt(frame.box().getCenterX(), frame.box().getCenterY())).hasValue(5);
      }
      assertThat(drawing.stroked(PALETTE.pointed())).hasSize(2);
    }
  }

  @Test
  void theBlueLineIsAsLongAsTheStrengthInTheFastStore() {
    RecordedDrawing drawing =
        paint(picture(NONE, 0, letter(0, 0, 1, 0), letter(0, 0, 0.25, 0)), DeskSize.WINDOW);
    List<Filled> lines =
        drawing.filled(PALETTE.accent()).stream()
            .filter(each -> each.box().getY() < layout(DeskSize.WINDOW).laneY())
            .toList();
    assertThat(lines).hasSize(2);
    double full = lines.get(0).box().getWidth();
    assertThat(full).isCloseTo(layout(DeskSize.WINDOW).side(), within(1e-9));
    assertThat(lines.get(1).box().getWidth()).isCloseTo(full / 4, within(1e-9));
  }

  /** Until the streams of both letters of a day would meet. */
  @Test
  void aStreamIsAsWideAsThereWereManyDreams() {
    SleepLayout layout = layout(DeskSize.PRESENTED);
    double[] dreamt = {0.04, 0.08, 0, 1, 0.12, 0};
    Letter[] letters = new Letter[dreamt.length];
    for (int k = 0; k < dreamt.length; k++) letters[k] = letter(0, 0, 0, dreamt[k]);
    List<Rectangle2D> streams =
        paint(picture(NONE, 0, letters), DeskSize.PRESENTED).filled(PALETTE.accent()).stream()
            .map(Filled::box)
            .filter(box -> Math.abs(box.getY() - layout.laneY()) < 0.5 * layout.em())
            .toList();
    assertThat(streams).as("what was not dreamt of has none").hasSize(4);
    double thin = streams.get(0).getWidth();
    assertThat(streams.get(1).getWidth()).isCloseTo(2 * thin, within(1e-9));
    assertThat(streams.get(3).getWidth()).isCloseTo(3 * thin, within(1e-9));
    assertThat(streams.get(2).getWidth()).isLessThan(0.5 * layout.side());
    for (Rectangle2D stream : streams) {
      assertThat(stream.getMaxY()).isLessThan(layout.laneY() + layout.laneHeight());
    }
    assertThat(streams.get(0).getMaxX()).isLessThan(streams.get(1).getX());
  }

  @Test
  void whatHasNotHappenedIsAnEmptyPlaceInBothRows() {
    RecordedDrawing drawing = paint(picture(NONE, 0), DeskSize.NARROW);
    assertThat(drawing.stroked(PALETTE.border())).hasSize(2 * SleepViewModel.EVENTS);
    RecordedDrawing one =
        paint(picture(NONE, 0, letter(1, 1, 1, 1), letter(1, 1, 1, 1)), DeskSize.NARROW);
    assertThat(one.stroked(PALETTE.border())).hasSize(2 * SleepViewModel.EVENTS - 4);
  }

  @Test
  void nightsThatArePassedHaveTheirColour() {
    SleepLayout layout = layout(DeskSize.WINDOW);
    List<NightMark> marks = new ArrayList<>(nights(NightKind.SLEPT, 3));
    marks.set(1, new NightMark(NightKind.AWAKE, true));
    marks.set(5, new NightMark(NightKind.AWAKE, false));
    marks.set(6, new NightMark(NightKind.DREAMLESS, true));
    RecordedDrawing drawing =
        paint(new SleepPicture(HEADS, List.of(), marks, 0, NONE), DeskSize.WINDOW);
    double left = layout.dayX(0) - 0.8 * layout.nightRadius();
    assertThat(drawing.at(left, layout.nightsY())).isEqualTo(PALETTE.accent());
    assertThat(drawing.at(layout.dayX(1), layout.nightsY())).isEqualTo(PALETTE.negative());
    assertThat(drawing.at(layout.dayX(5), layout.nightsY())).isEqualTo(PALETTE.border());
    assertThat(drawing.at(layout.dayX(6), layout.nightsY())).isEqualTo(PALETTE.border());
    for (int night = 1; night <= SleepLife.NIGHTS; night++) {
      Rectangle2D number = drawing.text(String.valueOf(night)).box();
      assertThat(number.getCenterX()).isCloseTo(layout.dayX(night - 1), within(0.6));
      assertThat(layout.nightAt(number.getCenterX(), layout.nightsY())).hasValue(night);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 11, 12})
  void theCutLiesBehindItsNight(int cut) {
    SleepLayout layout = layout(DeskSize.WINDOW);
    RecordedDrawing drawing = paint(picture(NONE, cut), DeskSize.WINDOW);
    List<Stroked> lines =
        drawing.stroked(PALETTE.negative()).stream().filter(Stroked::dashed).toList();
    assertThat(lines).hasSize(1);
    double x = lines.get(0).box().getX();
    assertThat(x).isGreaterThan(layout.letterX(2 * cut - 1) + layout.side());
    if (cut < SleepLife.NIGHTS) assertThat(x).isLessThan(layout.letterX(2 * cut));
    else assertThat(x).isLessThan(layout.width());
    assertThat(Collections.frequency(drawing.words(), HEADS.cut()))
        .isEqualTo(cut < SleepLife.NIGHTS ? 1 : 0);
  }

  @Test
  void withoutACutThereIsNoLine() {
    assertThat(paint(picture(NONE, 0), DeskSize.WINDOW).stroked(PALETTE.negative())).isEmpty();
  }
}
