package engram.ui.document.pictures;

import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.graph.NetworkReadouts;
import engram.ui.run.NetworkNames;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A trained network, and as much of its training as is left in its weights: those at the beginning
 * plus a share of what was learned. It is the network that is loaded, once that has learned
 * anything, else the one of the document.
 */
public final class MemoryModel extends LivingModel {
  private static final double SHARE_A_SECOND = 0.4;

  final Handle kept = handle("kept", 0, 1, 0.01, 1);
  private final TaughtNetwork taught;
  private final LatestWork<Integer> counting;
  private Optional<Source> source = Optional.empty();
  private Optional<Parameters> shown = Optional.empty();
  private int right;
  private boolean open;

  /**
   * Where the weights are from.
   *
   * @param own whether it is the loaded network
   */
  record Source(
      Recipe recipe,
      PreparedData data,
      Parameters first,
      Parameters last,
      int epochs,
      boolean own) {
    /** About how many multiplications it takes to ask all test samples. */
    long work() {
      return (long) data.test().rows() * recipe.network().parameterCount();
    }
  }

  MemoryModel(Shared shared, TaughtNetwork taught, Executor worker, Executor window) {
    super(shared);
    this.taught = taught;
    counting = new LatestWork<>(worker, window, this::count);
    taught.courseProperty().subscribe((before, now) -> refresh());
    shared.run().snapshotProperty().subscribe((before, now) -> refresh());
    shared.sample().rowProperty().subscribe((before, now) -> turn());
  }

  /** Another sample goes through it. */
  private void turn() {
    if (open) changed();
  }

  private void count(int newRight) {
    right = newRight;
    changed();
  }

  @Override
  public boolean isReady() {
    return source.isPresent();
  }

  @Override
  public void show(boolean shown) {
    open = shown;
    if (!shown) return;
    taught.want();
    refresh();
  }

  private void refresh() {
    if (!open) return;
    source = find();
    mix();
  }

  private Optional<Source> find() {
    Snapshot now = shared.run().getSnapshot();
    if (now.epoch() > 0 && now.data().dataset().isClassification()) {
      Optional<Source> before =
          source.filter(
              s -> s.own() && s.recipe().equals(now.recipeInForce()) && s.data() == now.data());
      Parameters first =
          before
              .map(Source::first)
              .orElseGet(() -> new Trainer(now.recipe(), now.data()).parameters());
      return Optional.of(
          new Source(now.recipeInForce(), now.data(), first, now.parameters(), now.epoch(), true));
    }
    return taught
        .course()
        .map(
            c ->
                new Source(
                    c.recipe(),
                    c.data(),
                    c.epochs().get(0),
                    c.last(),
                    TaughtNetwork.EPOCHS,
                    false));
  }

  @Override
  void moved(Handle handle) {
    mix();
  }

  private void mix() {
    shown = source.map(s -> between(s.first(), s.last(), kept.get()));
    source.ifPresent(
        s -> {
          Parameters weights = shown.orElseThrow();
          counting.doSoon(
              s.work(),
              weights,
              true,
              () -> Answers.right(s.data(), weights, s.data().split().test()));
        });
    changed();
  }

  /** The first plus that share of what leads to the last. */
  static Parameters between(Parameters first, Parameters last, double share) {
    double[] values = new double[first.spec().parameterCount()];
    // exactly the last at 1
    Arrays.setAll(values, i -> (1 - share) * first.get(i) + share * last.get(i));
    return Parameters.of(first.spec(), values);
  }

  Optional<Source> source() {
    return source;
  }

  Optional<Parameters> weights() {
    return shown;
  }

  int right() {
    return right;
  }

  int all() {
    return source.map(s -> s.data().test().rows()).orElse(0);
  }

  /** The sample that goes through it. */
  int row() {
    Source s = source.orElseThrow();
    int row = shared.sample().getRow();
    // a sample of other data may be chosen a moment before these are shown
    boolean known = s.own() && row < s.data().dataset().rows();
    return known ? row : s.data().split().test()[0];
  }

  ForwardPass pass() {
    return ForwardPass.of(shown.orElseThrow(), source.orElseThrow().data().input(row()));
  }

  NetworkNames names() {
    Source s = source.orElseThrow();
    return new NetworkNames(texts, s.data(), s.recipe().network());
  }

  /** What is said of where the weights are from. */
  String from() {
    return source
        .map(s -> texts.get(s.own() ? "document.memory.own" : "document.memory.taught", s.epochs()))
        .orElse("");
  }

  /** The five steps with what they are here. */
  List<String> steps() {
    if (source.isEmpty()) return List.of();
    Recipe recipe = source.get().recipe();
    NetworkSpec network = recipe.network();
    return List.of(
        NetworkReadouts.shape(network).replace(" – ", "–"),
        texts.get("steps.loss." + recipe.loss().id() + ".short"),
        texts.get(
            "steps.optimiser.summary",
            texts.get("steps.optimiser." + recipe.settings().optimizer().id()),
            RoundedNumber.significant(recipe.settings().learningRate(), 3)),
        texts.get("document.memory.epochs", source.get().epochs()),
        texts.get("document.why.of", right(), all()));
  }

  /** Goes down to nothing and begins anew with all. */
  @Override
  public void advance(double seconds) {
    if (kept.get() <= 0) kept.set(1);
    else kept.setFinely(kept.get() - SHARE_A_SECOND * seconds);
  }

  @Override
  public String told(Handle handle) {
    return texts.get("document.memory.kept", value(handle));
  }

  @Override
  String value(Handle handle) {
    return texts.get("document.percent", Math.rint(100 * handle.get()));
  }

  @Override
  public Optional<Headline> headline() {
    if (source.isEmpty()) return Optional.empty();
    return Optional.of(
        new Headline(
            texts.get("document.why.of", right(), all()), texts.get("document.memory.right")));
  }

  @Override
  public String say() {
    return texts.get("document.memory.say", from(), value(kept), right(), all());
  }
}
