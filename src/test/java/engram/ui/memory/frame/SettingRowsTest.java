package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.UpdateOrder;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A row's control and what it sets say the same, whichever of them changes. */
@ExtendWith(StageExtension.class)
class SettingRowsTest {
  private final Texts texts = new Texts(new PreferencesViewModel().languageProperty());
  private final SettingRows rows = new SettingRows();
  private int changes;

  private Subscription show(FxRobot robot, SettingRow... shown) {
    Subscription[] made = new Subscription[1];
    robot.interact(() -> made[0] = rows.show(List.of(shown), texts));
    return made[0];
  }

  @SuppressWarnings("unchecked") // the test says what it looks for
  private <N extends Node> N find(String selector) {
    return (N) rows.lookup(selector);
  }

  private SettingNumber seed() {
    return new SettingNumber(RecallSetup.SEED, "setting.recall.seed", texts, () -> changes++);
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && node.isManaged();
  }

  private SettingChoice<UpdateOrder> order() {
    return SettingChoice.of(
        "order",
        "setting.recall.order",
        List.of(UpdateOrder.values()),
        UpdateOrder::id,
        new SimpleObjectProperty<>(UpdateOrder.SYNCHRONOUS));
  }

  @Test
  void aFieldFollowsItsNumberAndTheNumberItsField(FxRobot robot) {
    SettingNumber seed = seed();
    show(robot, seed);
    NumberField field = find("#seed");
    robot.interact(() -> seed.restore(17));
    assertThat(field.getText()).isEqualTo("17");
    robot.interact(() -> field.setText("23"));
    robot.interact(() -> field.getOnAction().handle(null));
    assertThat(seed.getValue()).isEqualTo(23);
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void whatIsWrongWithANumberStandsBelowItsFieldAndGoesWithIt(FxRobot robot) {
    SettingNumber seed = seed();
    show(robot, order(), seed);
    Notice problem = find(".problem");
    assertThat(isSeen(problem)).isFalse();
    robot.interact(() -> seed.number().type("x"));
    assertThat(problem.getText()).isEqualTo(seed.number().getProblem()).isNotEmpty();
    assertThat(isSeen(problem)).isTrue();
    robot.interact(() -> seed.shown().set(false));
    assertThat(isSeen(find("#seed").getParent())).isFalse();
    assertThat(isSeen(problem)).isFalse();
    robot.interact(() -> seed.shown().set(true));
    assertThat(isSeen(problem)).isTrue();
  }

  @Test
  void aFieldBesideAChoiceGoesAloneWhenItIsHidden(FxRobot robot) {
    SettingNumber seed = seed();
    seed.putBeside();
    show(robot, order(), seed);
    Node field = find("#seed");
    assertThat(field.getParent().getParent()).isSameAs(find("#order").getParent());
    robot.interact(() -> seed.shown().set(false));
    assertThat(isSeen(field.getParent())).isFalse();
    assertThat(isSeen(find("#order").getParent())).isTrue();
  }

  @Test
  void aChoiceFollowsBothWaysAndSaysWhatItIsAbout(FxRobot robot) {
    SettingChoice<UpdateOrder> order = order().saying(each -> "about " + each.id());
    show(robot, order);
    ChoiceBox<UpdateOrder> box = find("#order");
    Label about = find(".muted");
    assertThat(box.getValue()).isEqualTo(UpdateOrder.SYNCHRONOUS);
    assertThat(about.getText()).isEqualTo("about " + UpdateOrder.SYNCHRONOUS.id());
    UpdateOrder other = UpdateOrder.values()[1 - UpdateOrder.SYNCHRONOUS.ordinal()];
    robot.interact(() -> box.setValue(other));
    assertThat(order.value().get()).isEqualTo(other);
    assertThat(about.getText()).isEqualTo("about " + other.id());
    robot.interact(() -> order.choose(UpdateOrder.SYNCHRONOUS));
    assertThat(box.getValue()).isEqualTo(UpdateOrder.SYNCHRONOUS);
    robot.interact(() -> order.shown().set(false));
    assertThat(isSeen(box.getParent())).isFalse();
    assertThat(isSeen(about)).isFalse();
  }

  @Test
  void whatCantBeChosenNowIsDisabled(FxRobot robot) {
    SettingChoice<UpdateOrder> order = order();
    show(robot, order);
    robot.interact(() -> order.enabled().set(false));
    assertThat(find("#order").isDisabled()).isTrue();
  }

  @Test
  void yesOrNoIsABoxToTickUntilTheRowsEnd(FxRobot robot) {
    SettingChoice<Boolean> yes =
        SettingChoice.of(
            "yes",
            "setting.recall.order",
            List.of(true, false),
            String::valueOf,
            new SimpleObjectProperty<>(true));
    Subscription shown = show(robot, yes);
    CheckBox box = find("#yes");
    assertThat(box.isSelected()).isTrue();
    robot.interact(() -> box.setSelected(false));
    assertThat(yes.value().get()).isFalse();
    robot.interact(shown::unsubscribe);
    robot.interact(() -> yes.choose(true));
    assertThat(box.isSelected()).isFalse();
  }

  @Test
  void aSliderStandsWhereItsNumberIs(FxRobot robot) {
    SettingNumber beta =
        new SettingNumber(RecallSetup.BETA, "setting.recall.beta", texts, () -> changes++);
    show(robot, beta);
    Slider slider = find(".slider");
    robot.interact(() -> beta.restore(0.1));
    double middle = (slider.getMin() + slider.getMax()) / 2;
    assertThat(slider.getValue()).isEqualTo(middle);
    robot.interact(() -> slider.setValue(slider.getMax()));
    assertThat(beta.getValue()).isEqualTo(1);
  }
}
