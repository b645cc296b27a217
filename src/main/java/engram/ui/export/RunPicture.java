package engram.ui.export;

import engram.export.picture.Artwork;
import engram.export.picture.Faces;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.formula.EquationSymbols;
import engram.ui.formula.FormulaColumn;
import engram.ui.formula.FormulaFace;
import engram.ui.graph.NetworkArrangement;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.paint.Drawing;
import engram.ui.paint.GraphicsDrawing;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import engram.ui.plot.PlotPainter;
import engram.ui.run.ShownSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the window would show of a run, without a window; the run where it is when it is drawn. */
public final class RunPicture {
  /** Size of the font in units, and of the pictures. */
  private static final double EM = 13;

  private static final double WIDTH = 960;
  private static final double NETWORK = 600;
  private static final double CURVE = 260;

  private final Run run;
  private final int sample;
  private final Texts texts;
  private final Faces faces;

  /** What a picture of a run can be of. */
  public enum Content {
    /** With the sample in it. */
    NETWORK,
    /** Loss, and below it accuracy or R². */
    CURVES,
    /** The formulas in force. */
    EQUATIONS,
    /** The network, and below it the loss. */
    TRAINING
  }

  /**
   * @param sample the row of the data set that is in the network
   * @param faces those of its texts
   */
  public RunPicture(Run run, int sample, Texts texts, Faces faces) {
    this.run = run;
    this.sample = sample;
    this.texts = texts;
    this.faces = faces;
  }

  /**
   * @param numbers whether the network has all its numbers
   */
  public Artwork of(Content content, boolean numbers) {
    return switch (content) {
      case NETWORK -> artwork(NETWORK, to -> network(to, NETWORK, numbers));
      case CURVES ->
          artwork(
              2 * CURVE,
              to -> {
                curve(to, 0, true);
                curve(to, CURVE, false);
              });
      case EQUATIONS -> artwork(NETWORK / 2, this::equations);
      case TRAINING ->
          artwork(
              NETWORK + CURVE,
              to -> {
                network(to, NETWORK, numbers);
                curve(to, NETWORK, true);
              });
    };
  }

  private Artwork artwork(double height, Consumer<Drawing> content) {
    return new Artwork(
        WIDTH,
        height,
        GraphicsDrawing.awt(Palette.LIGHT.card()),
        g -> content.accept(new GraphicsDrawing(g, faces)));
  }

  private void network(Drawing to, double height, boolean numbers) {
    PreparedData data = run.data();
    NetworkSpec spec = run.recipe().network();
    NetworkArrangement place = new NetworkArrangement(texts);
    double width = WIDTH - 2 * EM;
    place.fit(spec, NetworkLabels.of(texts, data, spec, sample), EM, width, height - 2 * EM);
    double[] inputs = data.input(sample);
    ForwardPass pass = ForwardPass.of(run.parameters(), inputs);
    NetworkPicture picture =
        new NetworkPicture(
            place.layout().orElseThrow(),
            Viewport.FIT,
            1,
            Palette.LIGHT,
            place.words(),
            run.parameters(),
            pass,
            ShownSample.pixels(data, inputs),
            OutputMarks.of(data, sample, pass),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            run.surgery().lesions(),
            run.surgery().frozen(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            numbers ? NetworkPicture.Look.WITH_NUMBERS : NetworkPicture.Look.PLAIN);
    to.save();
    to.translate(EM, EM);
    new NetworkPainter().paint(to, picture);
    to.restore();
  }

  private void curve(Drawing to, double top, boolean loss) {
    to.save();
    to.translate(0, top);
    new PlotPainter(to).paint(RunCurve.of(run, loss, texts), Palette.LIGHT, EM, WIDTH, CURVE);
    to.restore();
  }

  private void equations(Drawing to) {
    NetworkSpec spec = run.recipe().network();
    int last = spec.layerCount() - 1;
    EquationSymbols symbols = new EquationSymbols(0);
    List<FormulaFace> faces = new ArrayList<>();
    faces.add(symbols.neuronOutput());
    spec.layers().stream()
        .map(LayerSpec::activation)
        .distinct()
        .map(symbols::activation)
        .forEach(faces::add);
    faces.add(EquationSymbols.loss(run.recipe().loss(), spec.activationOf(last)));
    faces.add(symbols.update(run.settings()));
    List<String> formulas = faces.stream().map(FormulaFace::latex).toList();
    FormulaColumn.paint(to, formulas, WIDTH, NETWORK / 2, EM, Palette.LIGHT.text());
  }
}
