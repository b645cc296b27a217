package engram.ui.pictures;

import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Presence;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Where a drawing gets its class and becomes a sample; both panes with a pad have one. */
final class PadSampleView {
  private PadSampleView() {}

  /**
   * @param row of the box and the button, shown if the data have classes
   */
  static Subscription show(
      PadSampleViewModel samples,
      Node row,
      ChoiceBox<PadSampleViewModel.Choice> box,
      Button add,
      Label told) {
    told.textProperty().bind(samples.told);
    box.setOnKeyTyped(event -> samples.choose(event.getCharacter()));
    return Subscription.combine(
        ChoiceBoxes.show(box, samples.classes, samples::name, samples.chosen),
        samples.classes.subscribe(all -> Presence.set(row, !all.isEmpty())),
        samples.possible.subscribe(is -> add.setDisable(!is)),
        told.textProperty()::unbind);
  }
}
