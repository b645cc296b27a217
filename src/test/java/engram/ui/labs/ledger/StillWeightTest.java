package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.SplitBy;
import engram.nn.Optimizer;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A weight from a pixel of the first column, which is blank in each digit: nothing moves it. */
class StillWeightTest {
  private final LabPage.Bench bench = new LabPage.Bench();
  private final LedgerModels models =
      new LedgerModels(
          bench.texts(),
          () -> null,
          Optional::empty,
          bench.waiting()::add,
          Runnable::run,
          System::nanoTime);

  @AfterEach
  void close() {
    models.close();
  }

  @Test
  void thatNobodyMovedItIsSaid() {
    LedgerSetup setup = new LedgerSetup(1, 1, 5, 1, 22, 42, Optimizer.SGD, SplitBy.CLASS);
    models.restore(new LedgerLab(setup, 2, OptionalInt.empty()));
    bench.work();
    assertThat(models.sentence())
        .startsWith(
            "None of the digits 0 to 4 moved this weight. The digits 5 to 9 did not move it."
                + " The weight was ");
    LedgerSubject subject = new LedgerSubject(models, bench.texts());
    assertThat(subject.sentence(0).truth()).startsWith("None of the digits 0 to 4");
    for (Language language : Language.values()) {
      bench.language().set(language);
      for (int focus = 0; focus < subject.foci().size(); focus++) {
        assertThat(subject.sentence(focus).truth() + subject.sentence(focus).answer())
            .isNotEmpty()
            .doesNotContain("NaN");
      }
      for (SplitBy by : SplitBy.values()) {
        models.settings.chosen(LedgerSetup.BY).set(by);
        bench.work();
        assertThat(models.sentence()).isNotEmpty().doesNotContain("NaN", "{");
      }
      models.settings.chosen(LedgerSetup.BY).set(SplitBy.CLASS);
    }
  }
}
