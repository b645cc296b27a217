package engram.memory.sleep;

import engram.data.NumpyRandom;
import engram.memory.Largest;
import engram.memory.MemoryRun;
import engram.memory.recall.CorruptedCopies;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.SuppliedPatterns;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * A life of twelve days: a step is a day, on which two letters happen to the fast store, and the
 * night after it, in which the slow network learns from its dreams. The letters are the first 24 of
 * {@link SuppliedPatterns}.
 *
 * <p>{@code NumpyRandom(seed)} draws the order of the letters, {@code permutation}; the cues,
 * letter by letter in that order, as {@link CorruptedCopies}; the initial weights, Glorot's; and
 * then for each night, dream by dream, the noise as {@link Pattern#random}, or for each day the
 * order of its shows, {@code permutation} of so many, of which the even ones are the first letter.
 */
public final class SleepLife implements MemoryRun {
  public static final int NIGHTS = 12;

  /** A day. */
  public static final int LETTERS = 2;

  /** That each letter is asked for by. */
  public static final int CUES = 20;

  /** Of the cells of a cue, each turned over by itself. */
  public static final double SPOILED = 0.15;

  static final NetworkSpec SLOW =
      new NetworkSpec(
          100,
          List.of(
              new LayerSpec(60, Activation.TANH),
              new LayerSpec(NIGHTS * LETTERS, Activation.SOFTMAX)));
  private static final int BATCH = 10;

  private final SleepSetup setup;
  private final NumpyRandom random;

  /** By the order in which they happen, their places among the supplied ones. */
  private final int[] script;

  private final List<Pattern> letters;
  private final List<Pattern> cues = new ArrayList<>();
  private final Samples cueRows;
  private final FastStore fast;
  private final Kernel slow;
  private final UpdateRule rule;
  private List<Integer> dreams = List.of();
  private int nights;

  /**
   * @param life from 0
   */
  public SleepLife(SleepSetup setup, int life) {
    this.setup = setup;
    random = new NumpyRandom(setup.seed(life));
    List<NamedPattern> supplied = supplied();
    script = random.permutation(supplied.size());
    letters = Arrays.stream(script).mapToObj(k -> supplied.get(k).pattern()).toList();
    for (Pattern letter : letters) {
      for (int k = 0; k < CUES; k++) cues.add(CorruptedCopies.one(letter, SPOILED, random));
    }
    cueRows = rows(cues.stream().map(Pattern::toArray).toList(), new int[cues.size()]);
    fast = new FastStore(letters);
    slow = Kernels.of(SLOW, Loss.CROSS_ENTROPY, BATCH);
    slow.load(Initializer.GLOROT_NORMAL.draw(SLOW, random::randn, random::randomSample));
    rule = new UpdateRule(Optimizer.SGD, setup.rate(), 0, 0, 0);
  }

  /** Those that happen, in the order of the program. */
  public static List<NamedPattern> supplied() {
    return SuppliedPatterns.load().all().subList(0, NIGHTS * LETTERS);
  }

  @Override
  public long total() {
    return NIGHTS;
  }

  @Override
  public long done() {
    return nights;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the life is at its end");
    int first = nights * LETTERS;
    dreams = List.of();
    if (setup.teacher() == SleepTeacher.DAY) {
      learnDay(first);
    } else if (!setup.isCut(nights)) {
      for (int k = 0; k < LETTERS; k++) fast.happens(first + k);
      if (!setup.isAwake(nights + 1)) dream(first + LETTERS);
    }
    fast.fade(setup.fade());
    nights++;
    if (nights == setup.cut()) fast.cutOut();
  }

  private void learnDay(int first) {
    int[] order = random.permutation(setup.shows());
    int[] shown = Arrays.stream(order).map(k -> first + k % LETTERS).toArray();
    learn(Arrays.stream(shown).mapToObj(k -> letters.get(k).toArray()).toList(), shown);
  }

  private void dream(int happened) {
    List<double[]> dreamt = new ArrayList<>();
    int[] ends = new int[setup.shows()];
    for (int k = 0; k < ends.length; k++) {
      double[] dream = Pattern.random(10, 10, random).toArray();
      ends[k] = fast.dream(happened, dream);
      dreamt.add(dream);
    }
    dreams = Arrays.stream(ends).boxed().toList();
    learn(dreamt, ends);
  }

  private void learn(List<double[]> inputs, int[] events) {
    Samples rows = rows(inputs, events);
    int[] order = new int[events.length];
    Arrays.setAll(order, k -> k);
    for (int from = 0; from < order.length; from += BATCH) {
      slow.train(rows, order, from, Math.min(from + BATCH, order.length), rule);
    }
  }

  /** Classes are the events in the order in which they happen. */
  private static Samples rows(List<double[]> inputs, int[] events) {
    DMatrixRMaj features = new DMatrixRMaj(inputs.size(), SLOW.inputs());
    DMatrixRMaj targets = new DMatrixRMaj(inputs.size(), SLOW.outputs());
    for (int r = 0; r < inputs.size(); r++) {
      System.arraycopy(inputs.get(r), 0, features.data, r * SLOW.inputs(), SLOW.inputs());
      targets.set(r, events[r], 1);
    }
    return Samples.wrap(features, targets);
  }

  /** What the fast store dreamt of in the last night, dream by dream: events, the first is 0. */
  public List<Integer> dreams() {
    return dreams;
  }

  /** The same as ages in nights from 0. */
  public List<Integer> dreamtAges() {
    return dreams.stream().map(event -> nights - 1 - event / LETTERS).toList();
  }

  /** The weights of the slow network. */
  public Parameters slow() {
    return slow.parameters();
  }

  /** Those that have happened, the oldest first, asked for now; changes nothing. */
  public List<LetterRecall> recall() {
    int outputs = SLOW.outputs();
    double[] answers = new double[cues.size() * outputs];
    slow.evaluate(cueRows, answers);
    List<LetterRecall> all = new ArrayList<>();
    for (int event = 0; event < nights * LETTERS; event++) {
      int both = 0;
      int alone = 0;
      for (int cue = event * CUES; cue < (event + 1) * CUES; cue++) {
        int slowAnswer = Largest.of(answers, cue * outputs, outputs);
        int fastAnswer = fast.answer(cues.get(cue));
        if (slowAnswer == event) alone++;
        if ((fastAnswer < 0 ? slowAnswer : fastAnswer) == event) both++;
      }
      all.add(
          new LetterRecall(
              script[event],
              nights - event / LETTERS,
              fast.strength(event),
              (double) both / CUES,
              (double) alone / CUES));
    }
    return all;
  }
}
