package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.labs.look.Look;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.ui.labs.frame.LabPage;
import engram.ui.labs.frame.OwnTable;
import engram.ui.paint.RecordedDrawing;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of the user's own, which may have any number of classes with any names. */
@ExtendWith(StageExtension.class)
class OwnLookTest {
  private static final OwnTable MANY = new OwnTable(30, 2, 0, k -> "class ");

  private final LabPage.Bench bench = new LabPage.Bench();

  private LookModels asked(TestRun run) {
    LookModels models =
        new LookModels(
            bench.texts(),
            run::snapshot,
            bench.waiting()::add,
            bench.waiting()::add,
            Runnable::run,
            System::nanoTime);
    bench.work();
    return models;
  }

  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#all")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    try (TestRun run = own.trained()) {
      LookModels models = asked(run);
      PresentedLook picture =
          new PresentedLook(new LookSubject(models, bench.texts()), models, false);
      for (LookPicture shown : LookPicture.values()) {
        models.settings.chosen(LookSetup.SHOWN).set(shown);
        bench.work();
        OwnTable.requireReadable(bench, 1, picture::paint);
      }
    }
  }

  /** Among them the one that is named; the last line tells how many others there are. */
  @Test
  void ofManyOutputsTheStrongestAreSeenInTheirOrder() {
    try (TestRun run = MANY.trained()) {
      LookModels models = asked(run);
      Look look = models.look.getScene().orElseThrow();
      RecordedDrawing drawing =
          LabPage.NARROWEST.paintLegibly(
              (sheet, area) ->
                  new OutputsPainter(models.words).paint(sheet, area.leftOf(0.4), look));
      List<Integer> shown =
          drawing.words().stream()
              .filter(each -> each.startsWith("class "))
              .map(each -> Integer.parseInt(each.substring(6)))
              .toList();
      assertThat(shown).isSorted().hasSizeBetween(8, 20).contains(look.label());
      double least = shown.stream().mapToDouble(look::score).min().orElseThrow();
      assertThat(IntStream.range(0, 30).filter(k -> !shown.contains(k)).mapToDouble(look::score))
          .allMatch(score -> score <= least);
      assertThat(drawing.words()).contains(30 - shown.size() + " others");
    }
  }

  @Test
  void ofManyClassesThoseAreNamedBelowTheLayersThatThereIsRoomFor() {
    try (TestRun run = MANY.trained()) {
      LookModels models = asked(run);
      models.settings.chosen(LookSetup.SHOWN).set(LookPicture.LAYERS);
      PresentedLook picture =
          new PresentedLook(new LookSubject(models, bench.texts()), models, false);
      RecordedDrawing drawing =
          LabPage.NARROWEST.paint((sheet, area) -> picture.paint(sheet, area, 0));
      long named = drawing.words().stream().filter(each -> each.matches("class \\d+")).count();
      assertThat(named).isBetween(5L, 20L);
      assertThat(drawing.words()).contains(30 - named + " others");
    }
  }
}
