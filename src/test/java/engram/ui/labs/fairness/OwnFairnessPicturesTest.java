package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.labs.frame.LabPage;
import engram.ui.labs.frame.OwnTable;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asked of tables of the user's own. */
@ExtendWith(StageExtension.class)
class OwnFairnessPicturesTest {
  private final LabPage.Bench bench = new LabPage.Bench();

  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#grouped")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    try (TestRun run = own.trained()) {
      FairnessModels models =
          new FairnessModels(
              bench.texts(), run::snapshot, bench.waiting()::add, Runnable::run, System::nanoTime);
      models.settings.judgedProperty().set(engram.labs.fairness.Judged.TRAIN);
      bench.work();
      FairnessSubject subject = new FairnessSubject(models, bench.texts());
      PresentedFairness picture = new PresentedFairness(subject, models);
      assertThat(models.fingerprint()).isPresent();
      OwnTable.requireReadable(bench, subject.foci().size(), picture::paint);
    }
  }
}
