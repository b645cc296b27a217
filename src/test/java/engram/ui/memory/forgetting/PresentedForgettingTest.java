package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing.Written;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** The irises, whose classes are names in their tiles. */
@ExtendWith(StageExtension.class)
class PresentedForgettingTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingSubject subject = new ForgettingSubject(fixture.models, fixture.texts);
  private final PresentedForgetting presented = new PresentedForgetting(subject);
  private PresentedPicture picture;

  /** Its tiles are snapshots, which only the window's thread makes. */
  private PresentedPicture paint(FxRobot robot, double width, double height) {
    robot.interact(
        () -> picture = new PresentedPicture(presented, 0, Palette.LIGHT, width, height));
    return picture;
  }

  @Test
  void beforeItIsMeasuredNothingIsPainted(FxRobot robot) {
    assertThat(paint(robot, 1280, 800).drawing.marks()).isEmpty();
    presented.click(300, 300, 0);
    assertThat(subject.isPart()).isFalse();
  }

  @Test
  void eachClassHasItsShareBelowItsTile(FxRobot robot) {
    fixture.learn();
    PresentedPicture all = paint(robot, 1280, 800);
    List<ForgettingSubject.Tile> tiles = new ArrayList<>(subject.tiles(true));
    tiles.addAll(subject.tiles(false));
    List<Written> shares =
        all.drawing.texts().stream().filter(each -> each.text().endsWith("%")).toList();
    assertThat(all.drawing.images()).hasSize(tiles.size());
    for (int k = 0; k < tiles.size(); k++) {
      assertThat(shares.get(k).text())
          .isEqualTo(Math.round(100 * tiles.get(k).shown().right()) + "%");
      assertThat(shares.get(k).box().getCenterX())
          .isCloseTo(all.drawing.images().get(k).box().getCenterX(), within(1.0));
      assertThat(shares.get(k).color())
          .isEqualTo(tiles.get(k).isForgotten() ? Palette.LIGHT.accent() : Palette.LIGHT.text());
    }
  }

  @Test
  void aClickShowsEverySampleOfAClassAndAnotherAllClasses(FxRobot robot) {
    fixture.learn();
    PresentedPicture all = paint(robot, 1280, 800);
    var last = all.drawing.images().get(all.drawing.images().size() - 1).box();
    presented.click(all.pageX(last.getCenterX()), all.pageY(last.getCenterY()), 0);
    ForgettingAsked asked = subject.asked().orElseThrow();
    assertThat(asked.name())
        .isEqualTo(subject.tiles(false).get(subject.tiles(false).size() - 1).name());
    PresentedPicture one = paint(robot, 1280, 800);
    assertThat(one.drawing.images()).hasSize(asked.count());
    assertThat(one.drawing.texts()).hasSize(asked.count() - asked.right());
    presented.click(1, 1, 0);
    assertThat(subject.isPart()).isFalse();
  }

  @Test
  void whatAWrongAnswerSaysStandsOnItsTile(FxRobot robot) {
    fixture.learn();
    fixture.models.playback.goTo(Integer.MAX_VALUE);
    subject.ask(0);
    PresentedPicture one = paint(robot, 1280, 800);
    List<ForgettingTiles.Asked> wrong =
        subject.asked().orElseThrow().samples().stream().filter(each -> !each.isRight()).toList();
    assertThat(one.drawing.words())
        .isEqualTo(wrong.stream().map(ForgettingTiles.Asked::answer).toList());
    one.requireLegible();
  }

  @Test
  void allClassesCanBeReadInAnyWindow(FxRobot robot) {
    fixture.learn();
    for (int step : new int[] {0, 1, ForgettingFixture.OLD, Integer.MAX_VALUE}) {
      fixture.models.playback.goTo(step);
      for (double[] window : PresentedPicture.WINDOWS) {
        paint(robot, window[0], window[1]).requireLegible();
      }
    }
  }

  @Test
  void allSamplesCanBeReadInAnyWindow(FxRobot robot) {
    fixture.learn();
    for (int tile = 0; tile < 3; tile++) {
      subject.ask(tile);
      for (double[] window : PresentedPicture.WINDOWS) {
        paint(robot, window[0], window[1]).requireLegible();
      }
    }
  }
}
