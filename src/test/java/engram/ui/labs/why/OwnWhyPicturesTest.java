package engram.ui.labs.why;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.labs.frame.LabPage;
import engram.ui.labs.frame.OwnTable;
import engram.ui.run.TestRun;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asked of tables of the user's own. */
@ExtendWith(StageExtension.class)
class OwnWhyPicturesTest {
  private final LabPage.Bench bench = new LabPage.Bench();

  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#all")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    try (TestRun run = own.trained()) {
      WhyModels models =
          new WhyModels(
              bench.texts(), run::snapshot, bench.waiting()::add, Runnable::run, System::nanoTime);
      models.settings.setProperty().set(Optional.empty());
      bench.work();
      WhySubject subject = new WhySubject(models, bench.texts());
      PresentedWhy picture = new PresentedWhy(subject, models, true);
      assertThat(models.fingerprint()).isPresent();
      OwnTable.requireReadable(bench, subject.foci().size(), picture::paint);
    }
  }
}
