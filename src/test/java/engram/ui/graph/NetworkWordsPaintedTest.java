package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.Viewport;
import engram.ui.run.ShownSample;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole pictures of networks with the words of a run. */
@ExtendWith(StageExtension.class)
class NetworkWordsPaintedTest {
  private static final double[][] PANES = {
    {640, 380, 13}, {900, 560, 13}, {760, 480, 17}, {1880, 760, 26}
  };

  /** Of its letters a text has room above and below, in em. */
  private static final double ABOVE = 0.4;

  private TestRun run;

  private void begin(Preset preset) {
    run = new TestRun(preset.recipe(), preset.set().load());
    run.train(1);
  }

  @AfterEach
  void close() {
    run.close();
  }

  private NetworkPicture picture(double[] pane, Optional<Part> selected) {
    Snapshot moment = run.snapshot();
    NetworkSpec spec = moment.recipe().network();
    int row = moment.data().split().test()[0];
    NetworkArrangement arranged = new NetworkArrangement(run.texts);
    arranged.fit(
        spec, NetworkLabels.of(run.texts, moment.data(), spec, row), pane[2], pane[0], pane[1]);
    double[] values = moment.data().inputs().values(moment.data().dataset(), row);
    ForwardPass pass = ForwardPass.of(moment.parameters(), moment.data().input(row));
    return new NetworkPicture(
        arranged.layout().orElseThrow(),
        Viewport.FIT,
        1,
        Palette.LIGHT,
        arranged.words(),
        moment.parameters(),
        pass,
        ShownSample.pixels(moment.data(), values),
        OutputMarks.of(moment.data(), row, pass),
        selected,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }

  private static RecordedDrawing paint(NetworkPicture picture) {
    return paint(picture, 0);
  }

  private static RecordedDrawing paint(NetworkPicture picture, double down) {
    RecordedDrawing drawing = new RecordedDrawing();
    drawing.translate(0, down);
    new NetworkPainter().paint(drawing, picture);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DIGITS", "SINE", "AND", "XOR", "CHECKERBOARD"})
  void allCanBeReadInAnyPane(Preset preset) {
    begin(preset);
    for (Language language : Language.values()) {
      run.preferences.languageProperty().set(language);
      for (double[] pane : PANES) {
        paint(picture(pane, Optional.empty()), ABOVE * pane[2])
            .requireLegible(pane[0], pane[1] + 2 * ABOVE * pane[2]);
      }
    }
  }

  /** The flag of the first one in a column stands below it where there is no room above. */
  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DIGITS", "SINE", "CHECKERBOARD"})
  void theNumberOfWhatIsSelectedIsInThePicture(Preset preset) {
    begin(preset);
    for (double[] pane : PANES) {
      List<Part> parts =
          List.of(new Part.Neuron(0, 0), new Part.Bias(0, 0), new Part.Weight(0, 1, 0));
      for (Part part : parts) {
        NetworkPicture picture = picture(pane, Optional.of(part));
        assertThat(paint(picture).texts())
            .extracting(RecordedDrawing.Written::box)
            .allMatch(box -> box.getMinY() > -ABOVE * pane[2])
            .allMatch(box -> box.getMaxY() < pane[1] + ABOVE * pane[2])
            .allMatch(box -> box.getMinX() > -0.5 && box.getMaxX() < pane[0] + 0.5);
      }
    }
  }

  @Test
  void theFlagOfAWeightStandsOnItsCurveAndSaysIt() {
    begin(Preset.REPAIRED);
    double[] pane = PANES[1];
    for (int to = 0; to < 10; to++) {
      Part.Weight weight = new Part.Weight(0, 2, to);
      NetworkPicture picture = picture(pane, Optional.of(weight));
      double value = run.snapshot().parameters().weight(0, 2, to);
      List<RecordedDrawing.Written> texts = paint(picture).texts();
      // the flag is painted last
      RecordedDrawing.Written flag = texts.get(texts.size() - 1);
      assertThat(Double.parseDouble(flag.text().replace('−', '-')))
          .isCloseTo(value, within(0.0051));
      LayerColumn from = picture.layout().inputs();
      LayerColumn hidden = picture.layout().column(0);
      assertThat(flag.box().getCenterX())
          .isCloseTo((from.x() + from.radius() + hidden.x() - hidden.radius()) / 2, within(1.0));
      // curves that are level at both ends are halfway up in their middle
      assertThat(flag.box().getCenterY()).isCloseTo((from.y(2) + hidden.y(to)) / 2, within(2.5));
    }
  }

  @Test
  void theNoteBelowThePixelsCountsTheirWeights() {
    begin(Preset.DIGITS);
    RecordedDrawing drawing = paint(picture(PANES[1], Optional.empty()));
    int hidden = picture(PANES[1], Optional.empty()).layout().column(0).shown();
    String note =
        drawing.words().stream()
            .filter(word -> word.contains("strongest"))
            .findFirst()
            .orElseThrow();
    assertThat(String.join(" ", drawing.words())).contains(String.valueOf(64 * hidden));
    Rectangle2D picture = drawing.images().get(0).box();
    assertThat(drawing.text(note).box().getY()).isGreaterThan(picture.getMaxY());
    assertThat(drawing.text(note).box().getCenterX()).isCloseTo(picture.getCenterX(), within(1.0));
  }

  @Test
  void theNoteStaysInThePictureInAnyPane() {
    begin(Preset.DIGITS);
    for (double em : new double[] {13, 17, 22, 26}) {
      for (double width = 34 * em; width < 80 * em; width += 3 * em) {
        double[] pane = {width, 0.6 * width, em};
        assertThat(paint(picture(pane, Optional.empty())).texts())
            .filteredOn(text -> text.text().contains("strongest"))
            .hasSize(1)
            .allMatch(text -> text.box().getX() > -0.5);
      }
    }
  }

  @Test
  void aPixelThatIsSelectedIsFramedAndLeadsToItsWeights() {
    begin(Preset.DIGITS);
    int index = 3 * 8 + 5;
    NetworkPicture shown = picture(PANES[1], Optional.of(new Part.Input(index)));
    RecordedDrawing drawing = paint(shown);
    Rectangle2D image = drawing.images().get(0).box();
    double cell = image.getWidth() / 8;
    List<Rectangle2D> marks =
        drawing.stroked(Palette.LIGHT.accent()).stream().map(RecordedDrawing.Stroked::box).toList();
    assertThat(marks)
        .anyMatch(
            box ->
                Math.abs(box.getX() - image.getX() - 5 * cell) < 1e-6
                    && Math.abs(box.getY() - image.getY() - 3 * cell) < 1e-6
                    && Math.abs(box.getWidth() - cell) < 1e-6)
        .anyMatch(box -> Math.abs(box.getMaxX() - image.getMaxX()) < 1e-6);
  }
}
