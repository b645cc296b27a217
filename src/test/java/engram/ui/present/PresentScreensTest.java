package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PresentScreensTest {
  private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1440, 900);
  private static final Rectangle2D BEAMER = new Rectangle2D(1440, 0, 1920, 1080);
  private static final Rectangle2D SMALL = new Rectangle2D(-800, 0, 800, 600);

  @Test
  void withOneScreenThereIsNoOther() {
    assertThat(PresentScreens.other(List.of(FIRST), 700, 400)).isEmpty();
  }

  @Test
  void theOtherOneIsThatWithoutTheWindow() {
    assertThat(PresentScreens.other(List.of(FIRST, BEAMER), 700, 400)).contains(BEAMER);
    assertThat(PresentScreens.other(List.of(FIRST, BEAMER), 2000, 400)).contains(FIRST);
  }

  @Test
  void ofSeveralOthersTheLargestIsTaken() {
    assertThat(PresentScreens.other(List.of(SMALL, FIRST, BEAMER), 700, 400)).contains(BEAMER);
  }

  @Test
  void aWindowDraggedOutOfAllScreensBelongsToTheNearest() {
    assertThat(PresentScreens.other(List.of(FIRST, BEAMER), 700, -50)).contains(BEAMER);
  }
}
