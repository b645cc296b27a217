package engram.ui.document.pictures;

import engram.data.Dataset;
import engram.ui.document.pictures.TaughtNetwork.Course;
import engram.ui.run.DataNames;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The test flowers, each as the network names it at that epoch: seen before it is explained. */
public final class LearningModel extends LivingModel {
  private static final double EPOCHS_A_SECOND = 40;

  final Handle epoch = handle("epoch", 0, TaughtNetwork.EPOCHS, 1, TaughtNetwork.EPOCHS);
  private final TaughtNetwork taught;

  /**
   * A flower.
   *
   * @param sizes length and width of its sepals, then of its petals, in cm
   * @param named the class that the network gives it
   */
  record Flower(double[] sizes, int label, int named) {
    boolean right() {
      return label == named;
    }
  }

  LearningModel(Shared shared, TaughtNetwork taught) {
    super(shared);
    this.taught = taught;
    taught.courseProperty().subscribe((before, now) -> changed());
  }

  Optional<Course> course() {
    return taught.course();
  }

  int epoch() {
    return (int) Math.rint(epoch.get());
  }

  /** Those of one species, the largest petals last; empty until the network is trained. */
  List<Flower> flowers(int label) {
    List<Flower> flowers = new ArrayList<>();
    if (course().isEmpty()) return flowers;
    Course course = course().get();
    Dataset set = course.data().dataset();
    for (int row : course.data().split().test()) {
      if (set.label(row) != label) continue;
      double[] sizes = new double[set.featureCount()];
      Arrays.setAll(sizes, i -> set.value(row, i));
      int named = Answers.named(course.data(), course.epochs().get(epoch()), row);
      flowers.add(new Flower(sizes, label, named));
    }
    flowers.sort(
        (a, b) -> Double.compare(a.sizes()[2] * a.sizes()[3], b.sizes()[2] * b.sizes()[3]));
    return flowers;
  }

  /** Of the species. */
  List<String> names() {
    return course()
        .map(c -> new DataNames(texts, c.data().dataset()).words(c.data().dataset().classNames()))
        .orElse(List.of());
  }

  int right() {
    return course()
        .map(c -> Answers.right(c.data(), c.epochs().get(epoch()), c.data().split().test()))
        .orElse(0);
  }

  int all() {
    return course().map(c -> c.data().test().rows()).orElse(0);
  }

  double loss() {
    return course().map(c -> c.losses()[epoch()]).orElse(Double.NaN);
  }

  @Override
  public boolean isReady() {
    return course().isPresent();
  }

  @Override
  public void show(boolean shown) {
    if (shown) taught.want();
  }

  /** Begins anew at the end. */
  @Override
  public void advance(double seconds) {
    if (course().isEmpty()) return;
    if (epoch.get() >= epoch.high()) epoch.set(0);
    else epoch.setFinely(epoch.get() + EPOCHS_A_SECOND * seconds);
  }

  @Override
  String value(Handle handle) {
    return String.valueOf(epoch());
  }

  @Override
  public Optional<Headline> headline() {
    return course()
        .map(
            c ->
                new Headline(
                    texts.get("document.why.of", right(), all()), texts.get("document.why.right")));
  }

  @Override
  public String say() {
    return texts.get("document.why.say", right(), all(), epoch());
  }
}
