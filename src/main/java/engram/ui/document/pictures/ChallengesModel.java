package engram.ui.document.pictures;

import engram.inspect.scores.RocCurve;
import engram.nn.ForwardPass;
import engram.nn.Samples;
import engram.ui.document.pictures.TaughtNetwork.Course;
import engram.ui.run.DataNames;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four open problems, each as something that can be counted on the network of the document. */
public final class ChallengesModel extends LivingModel {
  private final TaughtNetwork taught;
  private Optional<Counted> counted = Optional.empty();

  /**
   * A network that is known.
   *
   * @param id ends the key of how many parameters are written
   */
  record Size(String id, String name, double parameters) {}

  /**
   * What was counted.
   *
   * @param leads how much each feature adds to the answer for one flower
   * @param trained the loss of each training flower
   * @param unseen that of each test flower
   * @param told the chance to tell from its loss which of two flowers was trained on; ½ is none
   * @param right how many test flowers of each species are named rightly
   * @param all how many there are
   */
  record Counted(
      List<String> features,
      double[] leads,
      double[] trained,
      double[] unseen,
      double told,
      List<String> names,
      int[] right,
      int[] all) {}

  ChallengesModel(Shared shared, TaughtNetwork taught) {
    super(shared);
    this.taught = taught;
    taught.courseProperty().subscribe((before, now) -> refresh());
    texts.languageProperty().subscribe((before, now) -> refresh());
  }

  @Override
  public boolean isReady() {
    return counted.isPresent();
  }

  @Override
  public void show(boolean shown) {
    if (!shown) return;
    taught.want();
    refresh();
  }

  private void refresh() {
    counted = taught.course().map(this::count);
    changed();
  }

  /** In the order of their years; the sources stand on the page. */
  List<Size> sizes() {
    return List.of(
        new Size("lenet", "LeNet-5", 6e4),
        new Size("alexnet", "AlexNet", 6e7),
        new Size("gpt2", "GPT-2", 1.5e9),
        new Size("gpt3", "GPT-3", 1.75e11));
  }

  /** Of the network on irises. */
  static final int OWN_PARAMETERS = 83;

  Optional<Counted> counted() {
    return counted;
  }

  private Counted count(Course course) {
    Samples train = course.data().train();
    Samples test = course.data().test();
    double[] trained = Answers.losses(course.recipe(), course.last(), train);
    double[] unseen = Answers.losses(course.recipe(), course.last(), test);
    DataNames words = new DataNames(texts, course.data().dataset());
    int[] right = new int[course.data().dataset().classes()];
    int[] all = new int[right.length];
    for (int row : course.data().split().test()) {
      int label = course.data().dataset().label(row);
      all[label]++;
      if (Answers.named(course.data(), course.last(), row) == label) right[label]++;
    }
    List<String> features = new ArrayList<>();
    for (int i = 0; i < train.inputs(); i++) features.add(words.input(course.data(), i));
    return new Counted(
        features,
        leads(course),
        trained,
        unseen,
        told(trained, unseen),
        words.words(course.data().dataset().classNames()),
        right,
        all);
  }

  /**
   * By how much the output of the answer falls when one feature of the first test flower is
   * replaced by its mean, which is 0 for standardised features.
   */
  static double[] leads(Course course) {
    double[] input = course.data().input(course.data().split().test()[0]);
    double[] outputs = ForwardPass.of(course.last(), input).output();
    int answer = 0;
    for (int o = 1; o < outputs.length; o++) if (outputs[o] > outputs[answer]) answer = o;
    double[] leads = new double[input.length];
    for (int i = 0; i < input.length; i++) {
      double[] without = input.clone();
      without[i] = 0;
      leads[i] = outputs[answer] - ForwardPass.of(course.last(), without).output()[answer];
    }
    return leads;
  }

  /** The area under the curve of a guess that takes the smaller loss for the trained one. */
  static double told(double[] trained, double[] unseen) {
    double[] scores = new double[trained.length + unseen.length];
    int[] seen = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      seen[i] = i < trained.length ? 1 : 0;
      scores[i] = -(seen[i] == 1 ? trained[i] : unseen[i - trained.length]);
    }
    return RocCurve.oneVersusRest(scores, seen, 1).area();
  }

  @Override
  public String say() {
    return counted
        .map(
            c ->
                texts.get(
                    "document.next.say", numbers().of(c.told()), sum(c.right()), sum(c.all())))
        .orElseGet(() -> texts.get("document.waiting"));
  }

  private static int sum(int[] of) {
    int sum = 0;
    for (int each : of) sum += each;
    return sum;
  }
}
