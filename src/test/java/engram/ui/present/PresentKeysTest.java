package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentKeysTest {
  private final TestRun run = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final TestSubject subject = new TestSubject();
  private final List<String> done = subject.done;
  private final Shared shared = SharedFixture.of(run.run, panes, run.texts);
  private final PresentViewModel present = new PresentViewModel(shared, () -> subject);

  @BeforeEach
  void begin() {
    panes.presentingProperty().set(true);
    done.clear();
  }

  @AfterEach
  void close() {
    run.close();
  }

  private void press(KeyCode... codes) {
    for (KeyCode code : codes) PresentKeys.command(code).ifPresent(c -> c.accept(present));
  }

  @Test
  void theTransportIsDrivenAsInTheWindow() {
    press(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME);
    assertThat(done).containsExactly("toggle", "forward", "back", "reset");
  }

  @Test
  void aRemotePresenterTurnsTheSamplesAndTheScreenOff() {
    press(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertThat(done).containsExactly("next", "previous");
    press(KeyCode.PERIOD);
    assertThat(present.isBlank()).isTrue();
    press(KeyCode.B);
    assertThat(present.isBlank()).isFalse();
  }

  @Test
  void digitsChooseTheFocusAsFarAsThereAreSome() {
    press(KeyCode.DIGIT3);
    assertThat(present.getFocus()).isEqualTo(2);
    press(KeyCode.DIGIT4);
    assertThat(present.getFocus()).isEqualTo(2);
    press(KeyCode.NUMPAD1);
    assertThat(present.getFocus()).isZero();
    assertThat(done).containsExactly("focus 2", "focus 0");
  }

  @Test
  void aHeldZeroShowsThePictureBeforeAnyTraining() {
    PresentKeys keys = new PresentKeys(present);
    keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.DIGIT0));
    keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.DIGIT0));
    keys.handle(event(KeyEvent.KEY_RELEASED, KeyCode.SPACE));
    assertThat(done).containsExactly("before");
    keys.handle(event(KeyEvent.KEY_RELEASED, KeyCode.DIGIT0));
    assertThat(done).containsExactly("before", "now");
    keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.NUMPAD0));
    keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.SPACE));
    assertThat(done).containsExactly("before", "now", "before", "now", "toggle");
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }

  @Test
  void theLanguageIsSwitched() {
    Language before = shared.preferences().getLanguage();
    press(KeyCode.L);
    assertThat(shared.preferences().getLanguage()).isNotEqualTo(before);
  }

  @Test
  void escLeavesAndTheFocusIsToldSo() {
    press(KeyCode.DIGIT2, KeyCode.ESCAPE);
    assertThat(panes.presentingProperty().get()).isFalse();
    assertThat(done).containsExactly("focus 1", "focus -1");
  }

  @Test
  void anotherWorkspaceBeginsWithTheWhole() {
    press(KeyCode.DIGIT3);
    panes.show(Workspace.DATA);
    assertThat(present.getFocus()).isZero();
  }

  @Test
  void whatIsBlankIsSeenAgainWhenItIsPresentedAnew() {
    press(KeyCode.B, KeyCode.F5);
    panes.presentingProperty().set(true);
    assertThat(present.isBlank()).isFalse();
  }

  @Test
  void escLeadsFromAPageAndFromOneThingBackToTheWhole() {
    subject.part = true;
    panes.open(Overlay.PREDICT);
    press(KeyCode.ESCAPE);
    assertThat(panes.pageProperty().getValue()).isEmpty();
    assertThat(subject.part).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(subject.part).isFalse();
    assertThat(panes.presentingProperty().get()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(panes.presentingProperty().get()).isFalse();
  }
}
