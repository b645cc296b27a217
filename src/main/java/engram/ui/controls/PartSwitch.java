package engram.ui.controls;

import engram.training.DataPart;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Chooses a part of the data; validation rows only where there are some. */
public final class PartSwitch extends HBox {
  private final Map<DataPart, ToggleButton> buttons = new EnumMap<>(DataPart.class);
  private final ToggleGroup group = new ToggleGroup();
  private PartChoice choice;

  public PartSwitch() {
    getStyleClass().add("switch");
    setMinWidth(Region.USE_PREF_SIZE);
    add(DataPart.TEST, "test", "left-pill");
    add(DataPart.VALIDATION, "validation", "center-pill");
    add(DataPart.TRAINING, "train", "right-pill");
  }

  private void add(DataPart part, String id, String style) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.setToggleGroup(group);
    button.setUserData(part);
    button.setFocusTraversable(false);
    button.getStyleClass().add(style);
    buttons.put(part, button);
    getChildren().add(button);
  }

  /** Shows that choice until the subscription ends. */
  public Subscription show(PartChoice shown, Texts texts) {
    choice = shown;
    buttons.forEach((part, button) -> button.setText(texts.get("steps.test.part." + part.id())));
    return Subscription.combine(
        choice.partProperty().subscribe(part -> group.selectToggle(buttons.get(part))),
        choice
            .hasValidationProperty()
            .subscribe(has -> Presence.set(buttons.get(DataPart.VALIDATION), has)),
        group.selectedToggleProperty().subscribe(this::choose));
  }

  /** One is always on: the pressed one can't be pressed out. */
  private void choose(Toggle before, Toggle now) {
    if (now == null) group.selectToggle(before);
    else choice.partProperty().set((DataPart) now.getUserData());
  }
}
