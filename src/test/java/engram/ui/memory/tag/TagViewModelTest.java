package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingSteps;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done to a mouse, and its settings, without a toolkit. */
class TagViewModelTest {
  private final TagDesk desk = new TagDesk();
  private final TagModels models = desk.models;
  private final TagViewModel victim = models.tag;

  private List<TagAct> acts() {
    return models.settings.getSetup().acts();
  }

  @Test
  void theRoomTheLightAndTheSilenceAreThoseOfTheLastActThatIsSeen() {
    for (TagAct act :
        List.of(
            TagAct.enter(TagPlace.A),
            TagAct.of(Kind.LIGHT),
            TagAct.of(Kind.SILENCE),
            TagAct.of(Kind.DARK),
            TagAct.of(Kind.HALF_LIGHT),
            TagAct.of(Kind.SILENCE_OFF),
            TagAct.of(Kind.LIGHT_OFF))) {
      victim.act(act);
    }
    assertThat(victim.room()).isEmpty();
    assertThat(victim.light()).isEqualTo(Kind.LIGHT_OFF);
    assertThat(victim.isSilent()).isFalse();
    victim.goTo(5);
    assertThat(victim.light()).isEqualTo(Kind.HALF_LIGHT);
    assertThat(victim.isSilent()).isTrue();
    victim.goTo(3);
    assertThat(victim.room()).contains(TagPlace.A);
    assertThat(victim.light()).isEqualTo(Kind.LIGHT);
    victim.goTo(0);
    assertThat(victim.room()).isEmpty();
    assertThat(victim.light()).isEqualTo(Kind.LIGHT_OFF);
    assertThat(victim.act()).isEmpty();
  }

  @Test
  void aLightChangesToTheOtherAndGoesOutIfPressedAgain() {
    victim.switchLight(Kind.LIGHT);
    victim.switchLight(Kind.HALF_LIGHT);
    assertThat(victim.light()).isEqualTo(Kind.HALF_LIGHT);
    victim.switchLight(Kind.HALF_LIGHT);
    assertThat(victim.light()).isEqualTo(Kind.LIGHT_OFF);
    victim.switchSilence();
    victim.switchSilence();
    assertThat(acts())
        .extracting(TagAct::kind)
        .containsExactly(
            Kind.LIGHT, Kind.HALF_LIGHT, Kind.LIGHT_OFF, Kind.SILENCE, Kind.SILENCE_OFF);
  }

  @Test
  void behindTheMostActsNothingIsDone() {
    models.settings.setActs(Collections.nCopies(TagSetup.MOST_ACTS, TagAct.of(Kind.DARK)));
    desk.work();
    victim.goTo(TagSetup.MOST_ACTS);
    victim.act(Kind.SHOCK);
    victim.beginStroke(0);
    assertThat(acts()).hasSize(TagSetup.MOST_ACTS).containsOnly(TagAct.of(Kind.DARK));
    victim.goTo(TagSetup.MOST_ACTS - 1);
    victim.act(Kind.SHOCK);
    assertThat(acts()).hasSize(TagSetup.MOST_ACTS).last().isEqualTo(TagAct.of(Kind.SHOCK));
    victim.goTo(TagSetup.MOST_ACTS - 1);
    victim.beginStroke(Mouse.NEURONS - 1);
    victim.paint(3);
    assertThat(acts()).last().isEqualTo(TagAct.paint(List.of(3, Mouse.NEURONS - 1)));
  }

  @Test
  void aNeuronThatThereIsNotIsNotPainted() {
    List<TagAct> before = acts();
    victim.beginStroke(Mouse.NEURONS);
    assertThat(acts()).isEqualTo(before);
  }

  @Test
  void otherSettingsAreSeenBehindTheSameAct() {
    desk.work();
    victim.goTo(5);
    models.settings.number(TagSetup.FIRING).number().set(200);
    assertThat(victim.isDone()).isFalse();
    assertThat(victim.step()).isEqualTo(5);
    desk.work();
    assertThat(victim.isDone()).isTrue();
    assertThat(victim.moment().orElseThrow().recall().firing().cardinality()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(TagStory.class)
  void aStoryThatIsToldIsChosenAndBringsItsHours(TagStory story) {
    models.settings.tell(TagStory.LINKED);
    models.settings.tell(story);
    assertThat(TagStory.of(acts())).contains(story);
    assertThat(models.settings.getSetup().gap()).isEqualTo(story.gap());
    assertThat(row("story").chosen()).isEqualTo(Optional.of(story));
    models.tag.act(Kind.SILENCE);
    assertThat(row("story").chosen()).isEqualTo(Optional.empty());
  }

  private SettingRow row(String id) {
    return models.settings.rows().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return models.settings.rows().stream()
        .filter(each -> each.shown().get())
        .map(SettingRow::id)
        .toList();
  }

  @Test
  void onlySettingsThatMakeADifferenceAreSeen() {
    assertThat(shown())
        .containsExactly("part", "story", "firing", "light", "excitable", "gap", "seed");
    models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    assertThat(shown()).containsExactly("part", "network", "hidden", "winners", "digit", "seed");
    models.settings.networkProperty().set(DigitsNet.TANH);
    assertThat(shown()).containsExactly("part", "network", "hidden", "digit", "seed");
    assertThat(models.settings.getSetup().digits().code()).isEqualTo(DigitsCode.TANH);
    models.settings.chosen(TagSetup.PART).set(TagPart.MOUSE);
    assertThat(shown())
        .containsExactly("part", "story", "firing", "light", "excitable", "gap", "seed");
  }

  @Test
  void theStepsOfTheOtherPartBeginAnewAndTheActsStay() {
    SettingSteps steps =
        new SettingSteps(models, new SimpleBooleanProperty(true), desk.texts, () -> 0);
    victim.goTo(4);
    models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    assertThat(victim.step()).isZero();
    assertThat(victim.steps()).isEqualTo(DigitsStep.LAST);
    victim.goTo(3);
    models.settings.number(TagSetup.DIGIT).number().set(7);
    assertThat(victim.step()).as("another digit is seen at the same step").isEqualTo(3);
    steps.undo();
    assertThat(models.settings.getSetup().digits().digit()).isEqualTo(3);
    models.settings.chosen(TagSetup.PART).set(TagPart.MOUSE);
    assertThat(victim.step()).isZero();
    assertThat(acts()).isEqualTo(TagStory.LIT.acts());
    assertThat(victim.steps()).isEqualTo(6);
  }

  @Test
  void aDigitThatIsPressedIsTheOneThatIsTagged() {
    models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS);
    for (int digit : List.of(0, 9)) {
      models.settings.tagDigit(digit);
      assertThat(models.settings.getSetup().digits().digit()).isEqualTo(digit);
      assertThat(models.digitsWords.digitHead()).isEqualTo("Digit " + digit);
    }
  }
}
