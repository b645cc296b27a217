package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlanePath;
import engram.inspect.landscape.PlaneWindow;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.plot.NiceScale;
import engram.ui.run.NetworkNames;
import java.util.Optional;

/** What the loss landscape says. */
record LandscapeTexts(LandscapeViewModel landscape, Texts texts) {
  private static final int DIGITS = 3;

  /** A map whose loss is off by a larger share says so. */
  private static final double BEHIND = 0.25;

  /** Beside a weight so many times as large as the window only the differences are legible. */
  private static final double FAR = 1e9;

  /** For example {@code petal length → h₇}. */
  String part(Snapshot snapshot, Part part) {
    NetworkNames names = new NetworkNames(texts, snapshot.data(), snapshot.recipe().network());
    if (part instanceof Part.Weight weight) return names.weight(weight);
    Part.Bias bias = (Part.Bias) part;
    return texts.get("landscape.bias", names.neuron(new Part.Neuron(bias.layer(), bias.to())));
  }

  /** The name of the horizontal axis, with the value of its weight. */
  String horizontal(LandscapeView view) {
    return axis(view, 1, landscape.choice.getAxes().first());
  }

  /** The name of the vertical axis, with the value of its weight. */
  String vertical(LandscapeView view) {
    return axis(view, 2, landscape.choice.getAxes().second());
  }

  private String axis(LandscapeView view, int direction, Optional<Part> part) {
    Snapshot snapshot = view.snapshot();
    if (landscape.choice.isRandom() || part.isEmpty()) {
      return texts.get("landscape.direction", String.valueOf(direction));
    }
    return part(snapshot, part.get())
        + " = "
        + number(snapshot.parameters().get(snapshot.recipe().network().indexOf(part.get())));
  }

  /**
   * The numbers of the horizontal axis: of the weight itself, or of the factor of the direction.
   */
  NiceScale columns(LandscapeView view) {
    PlaneWindow window = view.map().window();
    return scale(window.a(), window.half(), centre(view, landscape.choice.getAxes().first()));
  }

  /** The numbers of the vertical axis: of the weight itself, or of the factor of the direction. */
  NiceScale rows(LandscapeView view) {
    PlaneWindow window = view.map().window();
    return scale(window.b(), window.half(), centre(view, landscape.choice.getAxes().second()));
  }

  private double centre(LandscapeView view, Optional<Part> part) {
    if (landscape.choice.isRandom() || part.isEmpty()) return 0;
    var centre = view.map().plane().centre();
    return centre.get(centre.spec().indexOf(part.get()));
  }

  private static NiceScale scale(double middle, double half, double centre) {
    double shown = Math.abs(centre + middle) < FAR * half ? centre + middle : 0;
    return new NiceScale(shown - half, shown + half, false);
  }

  /** The loss at the present place, or where it is being dragged to. */
  String here(LandscapeView view) {
    return view.target()
        .map(target -> texts.get("landscape.there", number(onMap(view.map(), target))))
        .orElseGet(() -> texts.get("landscape.here", number(view.snapshot().train().loss())));
  }

  private static double onMap(LossLandscape map, Place place) {
    return map.lossAt(map.window().shareA(place.a()), map.window().shareB(place.b()));
  }

  /**
   * How much of the way since epoch 0 the picture shows, or that the map of a fast run is not yet
   * that of its weights; empty at epoch 0.
   */
  String way(LandscapeView view) {
    if (isBehind(view))
      return texts.get("landscape.behind", number(onMap(view.map(), view.place())));
    if (view.path().isEmpty() || view.path().get().moved() == 0) return "";
    PlanePath path = view.path().get();
    return texts.get(
        "landscape.way",
        number(path.moved()),
        number(path.inPlane()),
        RoundedNumber.significant(100 * path.inPlane() / path.moved(), 2));
  }

  private static boolean isBehind(LandscapeView view) {
    double loss = view.snapshot().train().loss();
    return view.snapshot().state().isMoving()
        && Math.abs(onMap(view.map(), view.place()) - loss) > BEHIND * loss;
  }

  /** What the map can't show; empty if there is no such thing. */
  String note(LandscapeView view) {
    if (view.map().plane().isFlat()) return texts.get("landscape.flat");
    int used = view.map().rows();
    int rows = view.snapshot().data().train().rows();
    return used == rows
        ? ""
        : texts.get("landscape.rows", RoundedNumber.whole(used), RoundedNumber.whole(rows));
  }

  /** A loss or a weight. */
  String number(double value) {
    return RoundedNumber.significant(value, DIGITS);
  }
}
