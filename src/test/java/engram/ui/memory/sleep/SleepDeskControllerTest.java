package engram.ui.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.LoadedDesk;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The buttons and the key of a life's desk do what they say, and show what is so. */
@ExtendWith(StageExtension.class)
class SleepDeskControllerTest {
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final SleepModels models = new SleepModels(texts, worker::add, Runnable::run, () -> 0);
  private LoadedDesk desk;

  @BeforeEach
  void load() {
    desk =
        new LoadedDesk(
            "sleep-desk",
            models,
            texts,
            SleepDeskController.class,
            shared -> new SleepDeskController(models, shared));
  }

  @AfterEach
  void close() {
    desk.dispose();
  }

  private List<Integer> awake() {
    return models.settings.getSetup().awake();
  }

  private void live() {
    while (!worker.isEmpty()) desk.run(worker.remove());
  }

  @Test
  void theButtonIsOfTheNightThatIsSeenAndPressedIfItIsAwake() {
    live();
    assertThat(desk.toggle("awake").getText()).isEqualTo("Awake in night 1");
    desk.run(() -> models.playback.goTo(4));
    assertThat(desk.toggle("awake").getText()).isEqualTo("Awake in night 4");
    desk.fire("awake");
    assertThat(awake()).containsExactly(4);
    assertThat(desk.toggle("awake").isSelected()).isTrue();
    desk.run(() -> models.playback.goTo(5));
    assertThat(desk.toggle("awake").isSelected()).isFalse();
    desk.type(KeyCode.A);
    assertThat(awake()).containsExactly(4, 5);
    desk.type(KeyCode.B);
    desk.type(KeyCode.A);
    assertThat(awake()).containsExactly(4);
    live();
    assertThat(((Label) desk.find("sleepNow")).getText()).startsWith("Day 5: ");
  }

  @Test
  void allNightsAreWokenAndSleptAtOnceAndWhatIsPlayedStops() {
    desk.run(() -> models.playback.toggle());
    desk.fire("wakeAll");
    assertThat(models.playback.playingProperty().get()).isFalse();
    assertThat(awake()).hasSize(12);
    live();
    assertThat(desk.toggle("awake").isSelected()).isTrue();
    desk.fire("sleepAll");
    assertThat(awake()).isEmpty();
    live();
    assertThat(desk.toggle("awake").isSelected()).isFalse();
  }

  @Test
  void withoutDreamsThereIsNothingToPress() {
    desk.run(() -> models.settings.chosen(SleepSetup.TEACHER).set(SleepTeacher.DAY));
    live();
    assertThat(desk.find("nights").isDisabled()).isTrue();
    desk.type(KeyCode.A);
    assertThat(awake()).isEmpty();
    desk.run(() -> models.settings.chosen(SleepSetup.TEACHER).set(SleepTeacher.DREAMS));
    live();
    assertThat(desk.find("nights").isDisabled()).isFalse();
  }
}
