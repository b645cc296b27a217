package engram.ui.network;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.inspect.surface.NeuronMaps;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.graph.AtWork;
import engram.ui.graph.Connection;
import engram.ui.graph.LayerGradients;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkTexts;
import engram.ui.graph.PointedLayer;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paints pictures of networks to look at their pixels. */
@ExtendWith(StageExtension.class)
public abstract class PaintedNetwork {
  static final double WIDTH = 640;
  static final double HEIGHT = 380;
  public static final NetworkSpec SMALL = Layouts.spec(2, List.of(2, 2));

  private final NetworkPainter painter = new NetworkPainter();

  public final WritableImage paint(NetworkPicture picture) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          painter.paint(canvas.getGraphicsContext2D(), picture);
          return canvas.snapshot(null, null);
        });
  }

  public static NetworkPicture picture(
      NetworkSpec spec, IntToDoubleFunction weights, double input) {
    double[] values = new double[spec.parameterCount()];
    Arrays.setAll(values, weights);
    Parameters parameters = Parameters.of(spec, values);
    double[] inputs = new double[spec.inputs()];
    Arrays.fill(inputs, input);
    int columns = spec.layerCount() + 1;
    NetworkTexts texts =
        new NetworkTexts(
            new NetworkLabels(
                named("feature ", spec.inputs()),
                Collections.nCopies(spec.inputs(), "1.00 cm"),
                named("class ", spec.outputs()),
                named("layer ", columns),
                Collections.nCopies(columns, "tanh"),
                OptionalInt.empty()),
            named("more ", columns),
            "true",
            "answer",
            "right");
    return new NetworkPicture(
        NetworkLayout.of(spec, WIDTH, HEIGHT, 13, Layouts.LABELS, OptionalInt.empty()),
        Viewport.FIT,
        1,
        Palette.LIGHT,
        texts,
        parameters,
        ForwardPass.of(parameters, inputs),
        Optional.empty(),
        new OutputMarks(0, 0, 0, 1),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }

  /** With another sample in it. */
  public static NetworkPicture passing(NetworkPicture p, ForwardPass pass) {
    return with(p, Map.of("pass", pass));
  }

  /** With outputs that are read so. */
  public static NetworkPicture marked(NetworkPicture p, OutputMarks marks) {
    return with(p, Map.of("marks", marks));
  }

  /** With what is shown by choice. */
  public static NetworkPicture looking(NetworkPicture p, NetworkPicture.Look look) {
    return with(p, Map.of("look", look));
  }

  private static List<String> named(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
  }

  /** A point of that curve where no other one crosses. */
  public static double[] onCurve(NetworkLayout layout, int layer, int from, int to) {
    Connection curve = layout.connection(layer, from, to);
    double x = curve.x0() + 0.3 * (curve.x1() - curve.x0());
    return new double[] {x, curve.y(x)};
  }

  public static Color pixel(WritableImage image, double x, double y) {
    return image.getPixelReader().getColor((int) x, (int) y);
  }

  /** How dark the pixels around a point are, summed. */
  public static double ink(WritableImage image, double[] point) {
    double ink = 0;
    for (int dy = -6; dy <= 6; dy++) {
      ink += 1 - pixel(image, point[0], point[1] + dy).getBrightness();
      ink += pixel(image, point[0], point[1] + dy).getSaturation();
    }
    return ink;
  }

  public static NetworkPicture at(NetworkPicture p, Viewport viewport) {
    return with(p, Map.of("viewport", viewport, "look", NetworkPicture.Look.PLAIN));
  }

  public static NetworkPicture selecting(NetworkPicture p, Part part) {
    return with(p, Map.of("selected", Optional.of(part), "look", NetworkPicture.Look.PLAIN));
  }

  public static NetworkPicture hovering(NetworkPicture p, Part part) {
    return with(p, Map.of("hovered", Optional.of(part), "look", NetworkPicture.Look.PLAIN));
  }

  public static NetworkPicture pointing(NetworkPicture p, PointedLayer layer) {
    return with(p, Map.of("pointed", Optional.of(layer), "look", NetworkPicture.Look.PLAIN));
  }

  public static NetworkPicture operated(NetworkPicture p, Set<Part> lesioned, Set<Part> frozen) {
    return with(
        p, Map.of("lesioned", lesioned, "frozen", frozen, "look", NetworkPicture.Look.PLAIN));
  }

  /**
   * The same but for some components.
   *
   * @param changes by their names
   */
  private static NetworkPicture with(NetworkPicture p, Map<String, Object> changes) {
    RecordComponent[] components = NetworkPicture.class.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    if (!names.containsAll(changes.keySet())) throw new AssertionError(changes.keySet());
    try {
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int k = 0; k < components.length; k++) {
        types[k] = components[k].getType();
        Object before = components[k].getAccessor().invoke(p);
        values[k] = changes.getOrDefault(names.get(k), before);
      }
      return NetworkPicture.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  public static NetworkPicture mapped(NetworkPicture p, NeuronMaps maps) {
    return with(p, Map.of("maps", Optional.of(maps), "look", NetworkPicture.Look.PLAIN));
  }

  static NetworkPicture working(NetworkPicture p, AtWork work) {
    return working(p, work, Optional.empty());
  }

  static NetworkPicture working(NetworkPicture p, AtWork work, Optional<LayerGradients> gradients) {
    return with(
        p,
        Map.of(
            "atWork",
            Optional.of(work),
            "gradients",
            gradients,
            "look",
            NetworkPicture.Look.PLAIN));
  }
}
