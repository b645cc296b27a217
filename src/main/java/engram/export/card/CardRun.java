package engram.export.card;

import engram.data.Dataset;
import engram.inspect.scores.PartAnswers;
import engram.labs.fairness.CalibratedRun;
import engram.training.DataPart;
import engram.training.Evaluation;
import engram.training.Run;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.Optional;

/**
 * What a model card is written from: a run at one moment.
 *
 * @param settings in force now
 * @param changes how many times something was changed by hand on the way
 * @param answers to the test samples
 * @param calibrated where the outputs are probabilities
 */
public record CardRun(
    Recipe recipe,
    PreparedData data,
    Settings settings,
    int epoch,
    int changes,
    String parametersSha256,
    Evaluation train,
    Evaluation test,
    PartAnswers answers,
    Optional<CalibratedRun> calibrated) {

  /** At its present place. */
  public static CardRun of(Run run) {
    return new CardRun(
        run.recipe(),
        run.data(),
        run.settings(),
        run.epoch(),
        run.changes().size(),
        run.parameters().sha256(),
        run.evaluateTrain(),
        run.evaluateTest(),
        PartAnswers.of(run, DataPart.TEST),
        CalibratedRun.of(run));
  }

  /** At that moment. */
  public static CardRun of(Snapshot moment) {
    return new CardRun(
        moment.recipe(),
        moment.data(),
        moment.settings(),
        moment.epoch(),
        moment.changes().size(),
        moment.parameters().sha256(),
        moment.train(),
        moment.test(),
        PartAnswers.of(moment, DataPart.TEST),
        CalibratedRun.of(moment.data(), moment.parameters()));
  }

  Dataset rows() {
    return data.dataset();
  }

  /** Whether the test samples are among those that the network learned from. */
  boolean isTestedWithAll() {
    return data.setup().split().test() == 0;
  }
}
