package engram.ui.memory.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Pictured;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class PresentedSpacingTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final SpacingModels models = new SpacingModels(texts, work::add, Runnable::run);
  private final PresentedSpacing presented =
      new PresentedSpacing(new SpacingSubject(models, texts), texts);

  @BeforeEach
  void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private PresentedPicture paint(int focus) {
    return new PresentedPicture(presented, focus, Palette.LIGHT, 1280, 800);
  }

  @Test
  void beforeTheMapIsThereOnlyTheJarsAre() {
    SpacingModels waiting = new SpacingModels(texts, work::add, Runnable::run);
    PresentedSpacing early = new PresentedSpacing(new SpacingSubject(waiting, texts), texts);
    PresentedPicture picture = new PresentedPicture(early, 0, Palette.LIGHT, 1280, 800);
    assertThat(picture.drawing.images()).isEmpty();
    assertThat(picture.drawing.words()).hasSize(13);
  }

  @Test
  void aClickOnTheMapChoosesWhatLiesThere() {
    PresentedPicture picture = paint(0);
    Pictured map = picture.drawing.images().get(0);
    Rectangle2D box = map.box();
    double[] shares = {0.25, 0.8};
    presented.click(
        picture.pageX(box.getX() + shares[0] * box.getWidth()),
        picture.pageY(box.getMaxY() - shares[1] * box.getHeight()),
        0);
    double gap = 0.001 * Math.pow(1e6, shares[0]);
    double delay = Math.pow(1000, shares[1]);
    assertThat(models.settings.getSetup().gap() / gap).isCloseTo(1, within(0.05));
    assertThat(models.settings.getSetup().delay() / delay).isCloseTo(1, within(0.05));
    assertThat(models.spacing.isEnd()).isTrue();
    Rectangle2D ring =
        paint(0).drawing.stroked(Color.WHITE).stream()
            .map(line -> line.box())
            .filter(each -> Math.abs(each.getWidth() - each.getHeight()) < 1e-6)
            .findFirst()
            .orElseThrow();
    assertThat(ring.getCenterX()).isCloseTo(box.getX() + 0.25 * box.getWidth(), within(5.0));
    assertThat(ring.getCenterY()).isCloseTo(box.getMaxY() - 0.8 * box.getHeight(), within(5.0));
  }

  @Test
  void aClickBesideTheMapChoosesNothing() {
    SpacingSetup before = models.settings.getSetup();
    PresentedPicture picture = paint(0);
    presented.click(picture.area.x() + 5, picture.area.y() + 5, 0);
    presented.click(picture.area.middleX(), picture.area.bottom() - 5, 0);
    assertThat(models.settings.getSetup()).isEqualTo(before);
  }

  @Test
  void aClickTakesTheExamAndShowsHowItWent() {
    PresentedPicture before = paint(SpacingSubject.EXAM);
    presented.click(300, 300, SpacingSubject.EXAM);
    assertThat(models.exam.isTaken()).isTrue();
    PresentedPicture after = paint(SpacingSubject.EXAM);
    ExamPlan plan = models.exam.plan();
    String inExam = Math.round(100 * plan.inExam(models.exam.stores())) + "%";
    String later = Math.round(100 * plan.afterwards(models.exam.stores())) + "%";
    assertThat(before.drawing.words()).doesNotContain(inExam);
    assertThat(after.drawing.words()).contains(inExam, later);
    assertThat(after.drawing.text(inExam).box().getX())
        .isLessThan(after.drawing.text(later).box().getX());
  }

  @Test
  void aSessionLiesOnItsDay() {
    models.exam.move(0, 7);
    models.exam.move(1, 14);
    models.exam.move(2, 28);
    PresentedPicture picture = paint(SpacingSubject.EXAM);
    List<Filled> discs = picture.drawing.filled(Palette.LIGHT.accent());
    assertThat(discs).hasSize(3);
    String[] days = {"7", "14", "28"};
    for (int k = 0; k < 3; k++) {
      assertThat(discs.get(k).box().getCenterX())
          .isCloseTo(picture.drawing.text(days[k]).box().getCenterX(), within(0.5));
    }
  }

  private void requireLegible(int focus) {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (double[] window : PresentedPicture.WINDOWS) {
        try {
          new PresentedPicture(presented, focus, Palette.DARK, window[0], window[1])
              .requireLegible();
        } catch (AssertionError e) {
          wrong.add(language + " " + window[0] + ": " + e.getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theMapAndAnyNumberOfJarsCanBeRead() {
    for (int stores : new int[] {1, 12, 13, LeakingStores.MOST}) {
      models.settings.number(SpacingSetup.STORES).number().restore(stores);
      work();
      models.playback.goTo(SpacingCourse.STEPS);
      requireLegible(0);
    }
  }

  @Test
  void anExamCanBeReadOnAnyDayTakenOrNot() {
    for (double exam : new double[] {0.5, 35, 1000}) {
      for (int sessions : new int[] {1, 20}) {
        List<Double> days = Collections.nCopies(sessions, exam / 4);
        models.settings.setPlan(new ExamPlan(days, exam));
        models.exam.bet().number().set(50);
        requireLegible(SpacingSubject.EXAM);
        models.exam.take();
        requireLegible(SpacingSubject.EXAM);
      }
    }
  }
}
