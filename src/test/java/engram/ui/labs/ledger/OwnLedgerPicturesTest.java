package engram.ui.labs.ledger;

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
class OwnLedgerPicturesTest {
  private final LabPage.Bench bench = new LabPage.Bench();

  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#all")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    try (TestRun run = own.trained()) {
      LedgerModels models =
          new LedgerModels(
              bench.texts(),
              run::snapshot,
              () -> Optional.of(new engram.nn.Part.Weight(0, 1, 1)),
              bench.waiting()::add,
              Runnable::run,
              System::nanoTime);
      models.settings.ask(true);
      bench.work();
      LedgerSubject subject = new LedgerSubject(models, bench.texts());
      PresentedLedger picture = new PresentedLedger(subject, models, true);
      assertThat(models.fingerprint()).isPresent();
      OwnTable.requireReadable(bench, subject.foci().size(), picture::paint);
    }
  }
}
