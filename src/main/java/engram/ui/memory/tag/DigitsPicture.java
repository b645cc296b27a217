package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.DigitsStep;
import engram.training.recipe.PreparedData;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.memory.tag.DigitsViewModel.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is seen of a network at a step, and of the steps before it.
 *
 * @param activity what each hidden neuron gives for the digit, 0 … 1 of the most; a root, so that
 *     little is seen
 * @param wall some test samples of each digit, the first ones
 * @param strip each step up to the furthest that was seen
 */
record DigitsPicture(
    Heads heads,
    DigitsStep step,
    int digit,
    List<Double> activity,
    BitSet tag,
    BitSet random,
    Optional<Sample> example,
    List<List<Tile>> wall,
    List<Shares> strip) {

  /** Samples of a digit that are seen. */
  static final int ROW = 12;

  /** What is written above. */
  record Heads(String digit, String neurons, String wall) {}

  /** How a sample is answered. */
  enum Answer {
    RIGHT,
    WRONG,
    /** It is taken for the digit that it is not. */
    CALLED
  }

  record Tile(Sample sample, Answer answer) {}

  /** Of all test samples, see {@link Moment}. */
  record Shares(DigitsStep step, double own, double others, double called) {
    private static Shares of(DigitsCourse course, DigitsStep step) {
      Moment moment = course.moment(step);
      return new Shares(step, moment.own(), moment.others(), moment.called());
    }
  }

  /** The pictures of the samples, made once for their data. */
  static final class Source {
    private PreparedData data;
    private final Map<Integer, Sample> samples = new HashMap<>();

    private Sample sample(PreparedData of, int test) {
      if (of != data) samples.clear();
      data = of;
      return samples.computeIfAbsent(test, this::read);
    }

    private Sample read(int test) {
      int row = data.split().test()[test];
      double[] ink =
          data.picture()
              .map(shape -> shape.shares(data.inputs().values(data.dataset(), row)))
              .orElse(new double[0]);
      return new Sample(ink, data.dataset().label(row));
    }
  }

  /** Empty while there is no network. */
  static Optional<DigitsPicture> of(
      TagViewModel tag, DigitsViewModel digits, DigitsWords words, Source source) {
    return digits.getSeen().map(seen -> of(seen, tag, words, source));
  }

  private static DigitsPicture of(Seen seen, TagViewModel tag, DigitsWords words, Source source) {
    DigitsCourse course = seen.course();
    DigitsStep step = tag.digitsStep();
    List<List<Tile>> wall = new ArrayList<>();
    for (int digit = 0; digit < seen.trial().digits(); digit++) {
      wall.add(row(seen, digit, step, source));
    }
    List<Shares> strip =
        Arrays.stream(DigitsStep.values())
            .limit(tag.furthestProperty().get() + 1L)
            .map(each -> Shares.of(course, each))
            .toList();
    double most = course.activity().stream().mapToDouble(Math::abs).max().orElse(0);
    return new DigitsPicture(
        new Heads(
            words.digitHead(),
            words.neuronsHead(),
            step.isLit() ? words.calledHead() : words.wallHead()),
        step,
        course.digit(),
        course.activity().stream()
            .map(each -> most == 0 ? 0 : Math.sqrt(Math.abs(each) / most))
            .toList(),
        set(course.tag()),
        set(course.random()),
        wall.get(course.digit()).stream().findFirst().map(Tile::sample),
        wall,
        strip);
  }

  private static BitSet set(List<Integer> neurons) {
    BitSet set = new BitSet();
    neurons.forEach(set::set);
    return set;
  }

  private static List<Tile> row(Seen seen, int digit, DigitsStep step, Source source) {
    DigitsCourse course = seen.course();
    List<Integer> answers = course.moment(step).answers();
    List<Tile> tiles = new ArrayList<>();
    for (int test = 0; test < answers.size() && tiles.size() < ROW; test++) {
      if (course.labels().get(test) != digit) continue;
      int answer = answers.get(test);
      Answer how = answer == digit ? Answer.RIGHT : Answer.WRONG;
      if (answer != digit && answer == course.digit()) how = Answer.CALLED;
      tiles.add(new Tile(source.sample(seen.trial().data(), test), how));
    }
    return tiles;
  }
}
