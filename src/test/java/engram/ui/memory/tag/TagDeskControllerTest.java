package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.ui.memory.frame.LoadedDesk;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The buttons and keys of a mouse's desk do what they say, and show what is so. */
@ExtendWith(StageExtension.class)
class TagDeskControllerTest {
  private final TagDesk mouse = new TagDesk();
  private final TagModels models = mouse.models;
  private LoadedDesk desk;

  @BeforeEach
  void load() {
    desk =
        new LoadedDesk(
            "tag-desk",
            models,
            mouse.texts,
            TagDeskController.class,
            shared -> new TagDeskController(models, shared));
  }

  @AfterEach
  void close() {
    desk.dispose();
  }

  private List<TagAct> acts() {
    return models.settings.getSetup().acts();
  }

  private String now() {
    return ((Label) desk.find("tagNow")).getText();
  }

  @Test
  void eachButtonDoesItsAct() {
    desk.fire("room-A");
    assertThat(acts()).containsExactly(TagAct.enter(TagPlace.A));
    for (String id :
        List.of(
            "stay",
            "shock",
            "tagFiring",
            "tagRandom",
            "lightOn",
            "halfLight",
            "silence",
            "excite",
            "tagExcitable",
            "dark")) {
      desk.fire(id);
    }
    assertThat(acts().subList(1, acts().size()))
        .extracting(TagAct::kind)
        .containsExactly(
            Kind.STAY,
            Kind.SHOCK,
            Kind.TAG,
            Kind.TAG_RANDOM,
            Kind.LIGHT,
            Kind.HALF_LIGHT,
            Kind.SILENCE,
            Kind.EXCITE,
            Kind.TAG_EXCITABLE,
            Kind.DARK);
  }

  @Test
  void whatIsOnIsPressed() {
    desk.fire("room-A");
    desk.fire("lightOn");
    desk.fire("silence");
    assertThat(desk.toggle("room-A").isSelected()).isTrue();
    assertThat(desk.toggle("dark").isSelected()).isFalse();
    assertThat(desk.toggle("lightOn").isSelected()).isTrue();
    assertThat(desk.toggle("silence").isSelected()).isTrue();
    desk.fire("halfLight");
    assertThat(desk.toggle("lightOn").isSelected()).isFalse();
    assertThat(desk.toggle("halfLight").isSelected()).isTrue();
    desk.run(() -> models.playback.goTo(0));
    for (String id : List.of("room-A", "lightOn", "halfLight", "silence")) {
      assertThat(desk.toggle(id).isSelected()).as(id).isFalse();
    }
    assertThat(desk.toggle("dark").isSelected()).isTrue();
    // pressed again it is done again, and stays pressed
    desk.fire("dark");
    assertThat(desk.toggle("dark").isSelected()).isTrue();
  }

  @Test
  void keysDoTheSameAndWhatIsPlayedStops() {
    desk.run(() -> models.playback.toggle());
    desk.type(KeyCode.DIGIT1);
    assertThat(models.playback.playingProperty().get()).isFalse();
    desk.type(KeyCode.S);
    desk.type(KeyCode.L);
    desk.type(KeyCode.L);
    desk.type(KeyCode.DIGIT0);
    desk.type(KeyCode.Q);
    assertThat(acts())
        .containsExactly(
            TagAct.enter(TagPlace.X),
            TagAct.of(Kind.SHOCK),
            TagAct.of(Kind.LIGHT),
            TagAct.of(Kind.LIGHT_OFF),
            TagAct.of(Kind.DARK));
    assertThat(now()).isEqualTo("It is taken into the dark.");
  }

  @Test
  void withDigitsAKeyTagsOneAndTheButtonsAreGone() {
    desk.run(() -> models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS));
    assertThat(desk.find("rooms").isVisible()).isFalse();
    assertThat(desk.find("acts").isManaged()).isFalse();
    List<TagAct> before = acts();
    desk.type(KeyCode.DIGIT7);
    assertThat(models.settings.getSetup().digits().digit()).isEqualTo(7);
    desk.type(KeyCode.DIGIT0);
    assertThat(models.settings.getSetup().digits().digit()).isZero();
    desk.type(KeyCode.S);
    assertThat(acts()).isEqualTo(before);
    desk.run(() -> models.settings.chosen(TagSetup.PART).set(TagPart.MOUSE));
    assertThat(desk.find("rooms").isVisible()).isTrue();
  }

  @Test
  void aDeskThatIsGoneFollowsNoMore() {
    desk.fire("room-H");
    String last = now();
    assertThat(last).contains("room H");
    desk.dispose();
    desk.run(() -> models.tag.act(Kind.DARK));
    assertThat(now()).isEqualTo(last);
  }
}
