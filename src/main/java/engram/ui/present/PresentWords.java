package engram.ui.present;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Task;
import engram.data.text.Quote;
import engram.inspect.PredictedNumber;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.BeforeTraining;
import engram.ui.run.DataNames;
import engram.ui.run.SampleViewModel;
import engram.ui.run.ScoreText;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a sample, of a network's score and of its program: in words of the set, as far as
 * it has some (flowers, digits, points, truth tables), else of samples.
 */
final class PresentWords {
  /** A longer name of a class, which may be anything in the user's own data, is cut. */
  private static final int LONGEST_NAME = 18;

  private static final Set<String> GATES = Set.of("and", "or", "xor-gate", "nand");

  private final Texts texts;

  PresentWords(Texts texts) {
    this.texts = texts;
  }

  /** What a sample of these data is; a part of the keys. */
  static String kind(PreparedData data) {
    Dataset set = data.dataset();
    if (set.id().equals("iris")) return "flower";
    if (set.id().equals("penguins")) return "penguin";
    if (set.id().equals("digits")) return "digit";
    if (GATES.contains(set.id())) return "gate";
    boolean plane =
        set.isClassification()
            && set.featureCount() == 2
            && set.features().stream().allMatch(Feature::isNumber);
    return plane ? "point" : "sample";
  }

  /** {@code This flower is a virginica.} / {@code The network still says versicolor.} */
  PresentSentence of(Snapshot moment, SampleViewModel sample, BeforeTraining before) {
    PreparedData data = moment.data();
    int row = sample.getRow();
    ForwardPass pass = before.pass();
    boolean drawn = sample.shown().isDrawn();
    String truth = drawn ? texts.get("present.truth.drawing") : truth(data, row, pass);
    if (!isFinite(pass)) return new PresentSentence(truth, texts.get("present.answer.infinite"));
    boolean begun = moment.epoch() > 0 || moment.position().row() > 0;
    return new PresentSentence(truth, answer(data, row, pass, drawn, begun && !before.isHeld()));
  }

  private static boolean isFinite(ForwardPass pass) {
    for (double output : pass.output()) if (!Double.isFinite(output)) return false;
    return true;
  }

  private String truth(PreparedData data, int row, ForwardPass pass) {
    if (!data.dataset().isClassification()) {
      PredictedNumber number = OutputMarks.of(data, row, pass).number().orElseThrow();
      return texts.get("present.truth.number", number.truthText());
    }
    String word = word(data, data.dataset().label(row));
    return texts.get("present.truth." + kind(data), word);
  }

  private String answer(
      PreparedData data, int row, ForwardPass pass, boolean drawn, boolean trained) {
    if (!data.dataset().isClassification()) {
      PredictedNumber number = OutputMarks.of(data, row, pass).number().orElseThrow();
      String key = trained ? "present.answer.number" : "present.answer.number.untrained";
      return texts.get(key, number.foretoldText());
    }
    int named = data.targets().classOf(pass.output());
    String word = word(data, named);
    if (drawn) return texts.get("present.answer.drawing", word);
    boolean right = named == data.dataset().label(row);
    String state = right ? "right" : "wrong";
    if (!trained) state = right ? "chance" : "untrained";
    return texts.get("present.answer." + state, word);
  }

  private String word(PreparedData data, int label) {
    DataNames names = new DataNames(texts, data.dataset());
    return texts.inSentence(
        Quote.cut(names.word(data.dataset().classNames().get(label)), LONGEST_NAME));
  }

  /** What the program is doing. */
  PresentSentence program(Snapshot moment) {
    Optional<BatchCursor> cursor = moment.cursor().filter(BatchCursor::isInside);
    String answer = "present.program.batch";
    if (cursor.orElse(null) instanceof BatchCursor.AtPhase at) {
      answer = "present.program." + phase(at.phase());
    }
    return new PresentSentence(texts.get("present.program.all"), texts.get(answer));
  }

  private static String phase(Phase phase) {
    if (phase instanceof Phase.Forward) return "forward";
    if (phase instanceof Phase.Loss) return "loss";
    return phase instanceof Phase.Backward ? "backward" : "update";
  }

  /**
   * {@code 26 of 30}, test flowers right; of numbers R².
   *
   * @param before whether that of the network before any training
   */
  PresentNumber score(Snapshot moment, boolean before) {
    PreparedData data = moment.data();
    double score = before ? moment.history().testScore(0) : moment.test().score();
    if (!data.dataset().isClassification()) {
      String r2 =
          before && moment.test().scored()
              ? ScoreText.of(Task.REGRESSION, score)
              : ScoreText.of(Task.REGRESSION, moment.test());
      return new PresentNumber(r2, texts.get("present.number.r2"));
    }
    int all = data.test().rows();
    long right = before ? Math.round(score * all) : moment.test().right();
    return new PresentNumber(
        texts.get("present.number.of", RoundedNumber.whole(right), RoundedNumber.whole(all)),
        texts.get("present.number." + kind(data)));
  }
}
