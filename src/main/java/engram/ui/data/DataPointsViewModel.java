package engram.ui.data;

import engram.data.DataSource;
import engram.data.DataSource.Generated;
import engram.data.NumpyRandom;
import engram.data.sets.BuiltInSet;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.data.own.DataEditor;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** How the points of a set that is drawn at random are drawn. */
public final class DataPointsViewModel {
  private static final double NOISE_STEP = 0.01;

  private final DataEditor editor;

  /** Whether the points of the present set are drawn at random. */
  final BooleanProperty drawn = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<Optional<BuiltInSet>> set =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final SliderViewModel noise;
  public final SliderViewModel points;
  final NumberViewModel seed;

  /** What the noise does. */
  final ObservableValue<String> noiseText;

  /** Why the points can't be drawn so. */
  final ObservableValue<String> problem;

  DataPointsViewModel(Shared shared, DataEditor editor) {
    RunViewModel run = shared.run();
    Texts texts = shared.texts();
    this.editor = editor;
    noise =
        new SliderViewModel(
            new NumberViewModel(
                texts,
                NumberRange.of(0, 1),
                Optional.empty(),
                value -> edit("noise", g -> new Generated(g.id(), g.points(), value, g.seed()))),
            SliderScale.linear(0, 1, NOISE_STEP));
    points =
        new SliderViewModel(
            new NumberViewModel(
                texts,
                NumberRange.whole(1, 1),
                Optional.empty(),
                value ->
                    edit("points", g -> new Generated(g.id(), (int) value, g.noise(), g.seed()))),
            SliderScale.linear(0, 1, 1));
    seed =
        new NumberViewModel(
            texts,
            NumberRange.whole(0, NumpyRandom.LARGEST_SEED),
            Optional.empty(),
            value -> edit("seed", g -> new Generated(g.id(), g.points(), g.noise(), (long) value)));
    noiseText =
        texts.bound(
            () -> set.get().map(drawn -> texts.get(drawn.textKey("noise"))).orElse(""), set);
    problem = editor.problem(DataEditor.Place.POINTS);
    run.snapshotProperty().subscribe(this::follow);
  }

  private void follow(Snapshot snapshot) {
    DataSource source = snapshot.recipe().data().source();
    drawn.set(source instanceof Generated);
    if (!(source instanceof Generated generated)) return;
    BuiltInSet of = BuiltInSet.of(generated.id());
    if (!set.get().equals(Optional.of(of))) setRange(of);
    boolean failed = snapshot.state() == RunState.FAILED;
    noise.follow(generated.noise(), failed);
    points.follow(generated.points(), failed);
    seed.follow((double) generated.seed(), failed);
  }

  private void setRange(BuiltInSet of) {
    set.set(Optional.of(of));
    points.setScale(
        NumberRange.whole(of.leastPoints(), of.mostPoints()),
        SliderScale.logarithmic(of.leastPoints(), of.mostPoints()));
  }

  private void edit(String what, UnaryOperator<Generated> change) {
    editor.edit(
        DataEditor.Place.POINTS,
        what,
        setup ->
            setup.source() instanceof Generated generated
                ? setup.withSource(change.apply(generated))
                : setup);
  }

  // Commands

  /** Other points of the same kind: the next seed. */
  void newPoints() {
    edit(
        "seed",
        g -> new Generated(g.id(), g.points(), g.noise(), NumpyRandom.seedAfter(g.seed(), 1)));
  }
}
