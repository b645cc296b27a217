package engram.ui.controls;

import engram.training.DataPart;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Chooses a part of the data; validation rows only where there are some. */
public final class PartSwitch extends HBox {
  private final Map<DataPart, ToggleButton> buttons = new EnumMap<>(DataPart.class);
  private final OneOf parts;
  private PartChoice choice;

  public PartSwitch() {
    getStyleClass().add("switch");
    setMinWidth(Region.USE_PREF_SIZE);
    add(DataPart.TEST, "test", "left-pill");
    add(DataPart.VALIDATION, "validation", "center-pill");
    add(DataPart.TRAINING, "train", "right-pill");
    parts = new OneOf(List.copyOf(buttons.values()));
  }

  private void add(DataPart part, String id, String style) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.setUserData(part);
    button.getStyleClass().add(style);
    buttons.put(part, button);
    getChildren().add(button);
  }

  /** Shows that choice until the subscription ends. */
  public Subscription show(PartChoice shown, Texts texts) {
    choice = shown;
    buttons.forEach((part, button) -> button.setText(texts.get("steps.test.part." + part.id())));
    return Subscription.combine(
        choice.partProperty().subscribe(part -> parts.choose(buttons.get(part))),
        choice
            .hasValidationProperty()
            .subscribe(has -> Presence.set(buttons.get(DataPart.VALIDATION), has)),
        parts
            .chosenProperty()
            .subscribe(chosen -> choice.partProperty().set((DataPart) chosen.getUserData())));
  }
}
