package engram.ui.twin;

import engram.data.Task;
import engram.nn.NetworkSpec;
import engram.training.History;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.twin.TwinAnswers;
import engram.training.twin.TwinMoment;
import engram.training.twin.TwinSession.Sight;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.SampleAnswer;
import engram.ui.run.ScoreText;
import engram.ui.twin.TwinSetting.Variation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** How a twin differs from its run up to the present epoch, in two to four sentences. */
final class TwinWords {
  private static final int DIGITS = 3;

  private final Texts texts;
  private final EpochsToScore epochsOfMain = new EpochsToScore();
  private final EpochsToScore epochsOfTwin = new EpochsToScore();

  TwinWords(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Sight sight, Variation<?> variation) {
    epochsOfMain.follow(sight.main().history());
    epochsOfTwin.follow(sight.twin().history());
    List<String> sentences = new ArrayList<>();
    if (isTheSame(sight, variation)) {
      sentences.add(alike("same", variation));
      return sentences;
    }
    sentences.add(variationSentence(sight, variation));
    sentences.add(lossSentence(sight));
    if (isTogether(sight) && haveOneShape(sight)) sentences.add(distanceSentence(sight));
    sight.answers().ifPresent(answers -> sentences.add(answersSentence(answers, sight.main())));
    return sentences;
  }

  private static boolean isTogether(Sight sight) {
    return sight.twin().position().equals(sight.main().position());
  }

  private static boolean isTheSame(Sight sight, Variation<?> variation) {
    return variation.isIn(sight.main())
        && isTogether(sight)
        && sight.twin().parameters().equals(sight.main().parameters());
  }

  private String variationSentence(Sight sight, Variation<?> variation) {
    if (variation.isIn(sight.main())) return alike("same-now", variation);
    String phrase = variation.phrase(sight.main(), texts);
    if (sight.twin().epoch() == 0) return texts.get("twin.words.start", phrase);
    return reachSentence(sight, phrase);
  }

  /** About the highest level that at least one of them has reached. */
  private String reachSentence(Sight sight, String phrase) {
    int until = commonEpoch(sight);
    for (int level = 0; level < EpochsToScore.LEVELS.length; level++) {
      OptionalInt twin = epochsOfTwin.epoch(level, until);
      OptionalInt main = epochsOfMain.epoch(level, until);
      if (twin.isEmpty() && main.isEmpty()) continue;
      String id = main.isEmpty() ? "reach-twin" : twin.isEmpty() ? "reach-run" : "reach-both";
      return texts.get("twin.words." + id, phrase, goal(sight, level), epoch(twin), epoch(main));
    }
    return texts.get("twin.words.reach-none", phrase, goal(sight, EpochsToScore.LEVELS.length - 1));
  }

  private static int commonEpoch(Sight sight) {
    return Math.min(sight.twin().epoch(), sight.main().epoch());
  }

  private String goal(Sight sight, int level) {
    Task task = ScoreText.task(sight.main());
    return texts.get("score.test." + task.id(), ScoreText.goal(task, EpochsToScore.LEVELS[level]));
  }

  private static String epoch(OptionalInt epoch) {
    return epoch.isEmpty() ? "" : RoundedNumber.whole(epoch.getAsInt());
  }

  private String lossSentence(Sight sight) {
    int epoch = commonEpoch(sight);
    Recipe main = sight.main().recipe();
    Recipe twin = sight.twin().recipe();
    String twinLoss = number(lossAt(sight.twin(), epoch));
    String mainLoss = number(lossAt(sight.main(), epoch));
    boolean alike = main.loss() == twin.loss() && main.data().targets() == twin.data().targets();
    return alike
        ? texts.get("twin.words.loss", RoundedNumber.whole(epoch), twinLoss, mainLoss)
        : texts.get(
            "twin.words.other-loss",
            RoundedNumber.whole(epoch),
            twinLoss,
            texts.get("steps.loss." + twin.loss().id() + ".short"),
            mainLoss,
            texts.get("steps.loss." + main.loss().id() + ".short"));
  }

  private static double lossAt(Snapshot main, int epoch) {
    boolean there = main.epoch() == epoch && main.position().row() == 0;
    return there ? main.train().loss() : fromHistory(main.history(), epoch);
  }

  private static double lossAt(TwinMoment twin, int epoch) {
    boolean there = twin.epoch() == epoch && twin.position().row() == 0;
    return there ? twin.train().loss() : fromHistory(twin.history(), epoch);
  }

  private static double fromHistory(History history, int epoch) {
    return history.trainLoss(Math.min(epoch, history.size() - 1));
  }

  private static boolean haveOneShape(Sight sight) {
    NetworkSpec main = sight.main().parameters().spec();
    NetworkSpec twin = sight.twin().parameters().spec();
    boolean alike = main.inputs() == twin.inputs() && main.layerCount() == twin.layerCount();
    for (int k = 0; alike && k < main.layerCount(); k++) alike = main.unitsOf(k) == twin.unitsOf(k);
    return alike;
  }

  private String distanceSentence(Sight sight) {
    double distance = sight.main().parameters().distanceTo(sight.twin().parameters());
    return distance == 0
        ? texts.get("twin.words.no-distance")
        : texts.get("twin.words.distance", number(distance));
  }

  private String answersSentence(TwinAnswers answers, Snapshot main) {
    String rows = RoundedNumber.whole(main.data().test().rows());
    if (answers.apart().isPresent()) {
      String apart = number(answers.apart().getAsDouble());
      String unit = main.data().targets().target().unit();
      return texts.get("twin.words.apart", rows, SampleAnswer.withUnit(apart, unit));
    }
    int differing = answers.differing().orElseThrow();
    return differing == 0
        ? texts.get("twin.words.same-answers", rows)
        : texts.get("twin.words.answers", RoundedNumber.whole(differing), rows);
  }

  private static String number(double value) {
    return RoundedNumber.significant(value, DIGITS);
  }

  private String alike(String id, Variation<?> variation) {
    return texts.get("twin.words." + id, variation.setting().name(texts), variation.text(texts));
  }

  /** When a run first came to each of some test scores; looks at each epoch once. */
  private static final class EpochsToScore {
    /** See {@link engram.training.Evaluation#score}; from the highest down. */
    static final double[] LEVELS = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5};

    private final int[] first = new int[LEVELS.length];
    private History known;
    private int size;

    EpochsToScore() {
      Arrays.fill(first, Integer.MAX_VALUE);
    }

    /** Takes over a history that grew or was replaced. */
    void follow(History history) {
      int kept = known == null ? 0 : history.sharedWith(known);
      if (kept < size) {
        Arrays.fill(first, Integer.MAX_VALUE);
        size = 0;
      }
      known = history;
      while (size < history.size()) look(size++);
    }

    private void look(int epoch) {
      double score = known.testScore(epoch);
      for (int level = 0; level < LEVELS.length; level++) {
        if (score >= LEVELS[level]) first[level] = Math.min(first[level], epoch);
      }
    }

    /** The first epoch with that score, if it is not behind another epoch. */
    OptionalInt epoch(int level, int until) {
      return first[level] <= until ? OptionalInt.of(first[level]) : OptionalInt.empty();
    }
  }
}
