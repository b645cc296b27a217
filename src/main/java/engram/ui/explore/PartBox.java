package engram.ui.explore;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.controls.SubscriptLabel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A list of all weights and biases of a network to choose one from. */
public final class PartBox extends ComboBox<Part> {
  private Function<Part, String> names = part -> "";
  private Consumer<Part> onChosen = part -> {};
  private NetworkSpec listed;
  private boolean following;

  public PartBox() {
    getStyleClass().add("part-box");
    setCellFactory(list -> new Cell());
    setButtonCell(new Cell());
    setOnAction(
        event -> {
          if (!following && getValue() != null) onChosen.accept(getValue());
        });
  }

  void setOnChosen(Consumer<Part> newOnChosen) {
    onChosen = newOnChosen;
  }

  /** Shows what is chosen in the network of that moment. */
  void show(Snapshot snapshot, LandscapeTexts texts, Optional<Part> chosen) {
    following = true;
    NetworkSpec spec = snapshot.recipe().network();
    names = part -> texts.part(snapshot, part);
    if (!spec.equals(listed)) {
      listed = spec;
      getItems().setAll(LandscapeChoice.parts(spec));
    }
    chosen.filter(part -> !part.equals(getValue())).ifPresent(this::setValue);
    following = false;
  }

  private final class Cell extends ListCell<Part> {
    private final SubscriptLabel label = new SubscriptLabel();

    @Override
    protected void updateItem(Part part, boolean empty) {
      super.updateItem(part, empty);
      if (!empty && part != null) label.setText(names.apply(part));
      setGraphic(empty || part == null ? null : label);
    }
  }
}
