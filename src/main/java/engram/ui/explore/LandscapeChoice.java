package engram.ui.explore;

import engram.inspect.landscape.Directions;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.run.SelectionViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;

/**
 * The two directions of the loss landscape: along two weights or biases, the two last clicked in
 * the network or chosen by hand, or at random.
 */
public final class LandscapeChoice {
  /** Of a larger network the weights are clicked in the graph. */
  private static final int LONGEST_LIST = 5000;

  /** Whether the directions are drawn at random. */
  public final BooleanProperty random = new SimpleBooleanProperty();

  /** The weights that are the axes, empty until the first map is asked for. */
  final ReadOnlyObjectWrapper<Axes> axes =
      new ReadOnlyObjectWrapper<>(new Axes(Optional.empty(), Optional.empty()));

  /** Of the random directions. */
  final LongProperty seed = new SimpleLongProperty(1);

  /**
   * Two different weights or biases.
   *
   * @param first along the horizontal axis
   * @param second along the vertical axis
   */
  public record Axes(Optional<Part> first, Optional<Part> second) {

    /** Those of them that a network of that shape has. */
    Axes in(NetworkSpec spec) {
      return new Axes(first.filter(p -> p.isIn(spec)), second.filter(p -> p.isIn(spec)));
    }
  }

  LandscapeChoice(SelectionViewModel selection) {
    selection.selectedProperty().subscribe(part -> part.ifPresent(this::clicked));
  }

  // Properties

  public boolean isRandom() {
    return random.get();
  }

  public Axes getAxes() {
    return axes.get();
  }

  /** All weights and biases to choose from; none of a network that has too many for a list. */
  static List<Part> parts(NetworkSpec spec) {
    if (spec.parameterCount() > LONGEST_LIST) return List.of();
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < spec.parameterCount(); k++) parts.add(spec.partAt(k));
    return parts;
  }

  // Commands

  /** Chooses for the horizontal axis; if the other has it already, both change places. */
  void chooseFirst(Part part) {
    Optional<Part> chosen = Optional.of(part);
    boolean swap = chosen.equals(getAxes().second());
    axes.set(new Axes(chosen, swap ? getAxes().first() : getAxes().second()));
  }

  /** Chooses for the vertical axis; if the other has it already, both change places. */
  void chooseSecond(Part part) {
    Optional<Part> chosen = Optional.of(part);
    boolean swap = chosen.equals(getAxes().first());
    axes.set(new Axes(swap ? getAxes().second() : getAxes().first(), chosen));
  }

  /** Draws other random directions. */
  void drawAgain() {
    seed.set(seed.get() + 1);
  }

  private void clicked(Part part) {
    Optional<Part> chosen = Optional.of(part);
    boolean known = chosen.equals(getAxes().first()) || chosen.equals(getAxes().second());
    if (!part.isParameter() || known) return;
    axes.set(new Axes(getAxes().second().or(() -> getAxes().first()), chosen));
  }

  /** Where nothing fitting is chosen, takes the parameters that moved most between the two. */
  void fill(Parameters before, Parameters now) {
    Axes kept = getAxes().in(now.spec());
    Part first = kept.first().orElseGet(() -> mostMoved(before, now, kept.second()));
    Part second = kept.second().orElseGet(() -> mostMoved(before, now, Optional.of(first)));
    axes.set(new Axes(Optional.of(first), Optional.of(second)));
  }

  /** A weight, or a bias where there is no other weight. */
  private static Part mostMoved(Parameters before, Parameters now, Optional<Part> but) {
    return mostMoved(before, now, but, Part.Weight.class)
        .or(() -> mostMoved(before, now, but, Part.Bias.class))
        .orElseThrow();
  }

  private static Optional<Part> mostMoved(
      Parameters before, Parameters now, Optional<Part> but, Class<? extends Part> kind) {
    Optional<Part> best = Optional.empty();
    double most = -1;
    for (int k = 0; k < now.spec().parameterCount(); k++) {
      Optional<Part> part = Optional.of(now.spec().partAt(k));
      double moved = Math.abs(now.get(k) - before.get(k));
      if (moved <= most || part.equals(but) || !kind.isInstance(part.get())) continue;
      best = part;
      most = moved;
    }
    return best;
  }

  /** For a network that {@link #fill} was asked about. */
  Directions directions(Parameters parameters) {
    return random.get()
        ? Directions.random(parameters, seed.get())
        : Directions.along(
            parameters.spec(), firstIndex(parameters.spec()), secondIndex(parameters.spec()));
  }

  /** The present parameters moved there: two of them alone, or all in random directions. */
  Parameters moved(Parameters now, Parameters there) {
    if (random.get()) return there;
    int first = firstIndex(now.spec());
    int second = secondIndex(now.spec());
    return now.with(first, there.get(first)).with(second, there.get(second));
  }

  int firstIndex(NetworkSpec spec) {
    return spec.indexOf(getAxes().first().orElseThrow());
  }

  int secondIndex(NetworkSpec spec) {
    return spec.indexOf(getAxes().second().orElseThrow());
  }
}
