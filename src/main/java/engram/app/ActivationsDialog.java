package engram.app;

import engram.nn.Activation;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** Asks for the activation of each layer of a network whose file does not say them. */
final class ActivationsDialog {
  private static final double MOST_HEIGHT = 360;

  private final Texts texts;
  private final List<ChoiceBox<Activation>> choices = new ArrayList<>();

  private ActivationsDialog(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param alert empty, with its title
   * @param layers what they are called, the output last
   */
  static void ask(
      Alert alert,
      Texts texts,
      List<String> layers,
      List<Activation> proposed,
      Consumer<List<Activation>> answer) {
    new ActivationsDialog(texts).show(alert, layers, proposed, answer);
  }

  private void show(
      Alert alert,
      List<String> layers,
      List<Activation> proposed,
      Consumer<List<Activation>> answer) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(8);
    Label text = new Label(alert.getContentText());
    text.setWrapText(true);
    grid.add(text, 0, 0, 2, 1);
    for (int k = 0; k < layers.size(); k++) {
      ChoiceBox<Activation> choice = choice(k == layers.size() - 1, proposed.get(k));
      Label name = new Label(layers.get(k));
      name.setLabelFor(choice);
      choice.setAccessibleText(layers.get(k));
      grid.addRow(k + 1, name, choice);
      choices.add(choice);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    alert.getDialogPane().setContent(scroll);
    ButtonType use = new ButtonType(texts.get("network-file.use"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("run-file.cancel"), ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(use, cancel);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() != use) return;
          answer.accept(choices.stream().map(ChoiceBox::getValue).toList());
        });
    alert.show();
  }

  private ChoiceBox<Activation> choice(boolean last, Activation proposed) {
    ChoiceBox<Activation> choice = new ChoiceBox<>();
    Arrays.stream(Activation.values())
        .filter(each -> last || each != Activation.SOFTMAX)
        .forEach(choice.getItems()::add);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Activation activation) {
            return activation == null ? "" : texts.get("steps.activation." + activation.id());
          }

          @Override
          public Activation fromString(String text) {
            throw new UnsupportedOperationException("it is chosen, not written");
          }
        });
    choice.setValue(proposed);
    return choice;
  }
}
