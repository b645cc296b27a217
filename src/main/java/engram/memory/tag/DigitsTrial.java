package engram.memory.tag;

import engram.data.NumpyRandom;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.DigitsNetwork.Handled;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A network that has learned digits, each of which can be tagged: the tenth of its hidden neurons,
 * rounded, that fires most for the training samples of that digit, of equal ones the first.
 *
 * <p>Light makes tagged neurons fire as strongly as they do on average for their digit, whatever
 * the network sees; where only some may fire, they take the places of others. As many neurons at
 * random are lit just as strongly: the strongest of the tag lends its strength to the first of
 * them. {@code NumpyRandom((seed + 1000) mod 2³²)} draws for each digit from 0 on {@code
 * permutation(H)}, of which they are the first.
 */
public final class DigitsTrial {
  /** Of the hidden neurons. */
  private static final double TAGGED = 0.1;

  private static final int RANDOM = 1000;

  private final PreparedData data;
  private final DigitsNetwork network;
  private final long seed;
  private final int[] labels;
  private final double[][] drives;

  /** What each hidden neuron gives on average, by class. */
  private final double[][] means;

  private final List<int[]> random = new ArrayList<>();

  /**
   * @param data with samples of each class for training and for the test
   * @param network with one output for each class
   * @param seed 0 … 2³² − 1
   */
  public DigitsTrial(PreparedData data, DigitsNetwork network, long seed) {
    this.data = data;
    this.network = network;
    this.seed = seed;
    labels = labels(data.split().test());
    drives = new double[labels.length][];
    for (int r = 0; r < labels.length; r++) drives[r] = drive(data.test(), r);
    means = means();
    NumpyRandom draws = new NumpyRandom(NumpyRandom.seedAfter(seed, RANDOM));
    for (int digit = 0; digit < means.length; digit++) {
      random.add(Arrays.copyOf(draws.permutation(network.hidden()), tagged()));
    }
  }

  private int[] labels(int[] rows) {
    return IntStream.of(rows).map(data.dataset()::label).toArray();
  }

  private double[] drive(Samples rows, int row) {
    return network.drive(rows.features(), row * rows.inputs());
  }

  private double[][] means() {
    int[] learned = labels(data.split().train());
    double[][] sums = new double[data.train().outputs()][network.hidden()];
    int[] counts = new int[sums.length];
    for (int r = 0; r < learned.length; r++) {
      double[] h = network.fire(drive(data.train(), r), DigitsNetwork.UNTOUCHED);
      for (int j = 0; j < h.length; j++) sums[learned[r]][j] += h[j];
      counts[learned[r]]++;
    }
    for (int digit = 0; digit < sums.length; digit++) {
      for (int j = 0; j < sums[digit].length; j++) sums[digit][j] /= Math.max(1, counts[digit]);
    }
    return sums;
  }

  /** How many neurons are tagged. */
  private int tagged() {
    return Math.max(1, (int) Math.floor(TAGGED * network.hidden() + 0.5));
  }

  public PreparedData data() {
    return data;
  }

  public DigitsNetwork network() {
    return network;
  }

  /** From which as many neurons at random are drawn. */
  public long seed() {
    return seed;
  }

  public int digits() {
    return means.length;
  }

  /** Of all digits, the first at first. */
  public List<DigitsCourse> courses() {
    return IntStream.range(0, digits()).mapToObj(this::course).toList();
  }

  /** All that is done to the neurons of a digit. */
  public DigitsCourse course(int digit) {
    double[] mean = means[digit];
    int[] tag =
        IntStream.range(0, mean.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -mean[j]))
            .limit(tagged())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] strengths = IntStream.of(tag).mapToDouble(j -> mean[j]).toArray();
    List<Moment> moments = new ArrayList<>();
    for (DigitsStep step : DigitsStep.values()) {
      int[] handled = step.isRandom() ? random.get(digit) : tag;
      Handled how = DigitsNetwork.UNTOUCHED;
      if (step.isSilent()) how = Handled.silent(handled);
      if (step.isLit()) how = Handled.lit(handled, strengths);
      moments.add(moment(digit, how));
    }
    return new DigitsCourse(
        digit,
        list(labels),
        list(tag),
        list(random.get(digit)),
        Arrays.stream(mean).boxed().toList(),
        List.copyOf(moments));
  }

  private static List<Integer> list(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private Moment moment(int digit, Handled handled) {
    int[] answers = new int[labels.length];
    int own = 0;
    int ownRight = 0;
    int othersRight = 0;
    int called = 0;
    for (int r = 0; r < labels.length; r++) {
      answers[r] = network.answer(network.fire(drives[r], handled));
      boolean right = answers[r] == labels[r];
      if (labels[r] == digit) {
        own++;
        if (right) ownRight++;
      } else {
        if (right) othersRight++;
        if (answers[r] == digit) called++;
      }
    }
    double others = Math.max(1, labels.length - own);
    return new Moment(
        list(answers), (double) ownRight / Math.max(1, own), othersRight / others, called / others);
  }
}
