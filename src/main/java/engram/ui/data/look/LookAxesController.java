package engram.ui.data.look;

import engram.ui.base.BoundPane;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The rows on two axes, with what stands on them, and the row pointed at. */
public final class LookAxesController extends BoundPane {
  private final DataLookViewModel look;
  private final ScatterTexts words;
  private final Shared shared;

  @FXML private ChoiceBox<Integer> horizontal;
  @FXML private ChoiceBox<Integer> vertical;
  @FXML private ScatterView scatter;
  @FXML private Label readOut;

  public LookAxesController(DataLookViewModel look, Shared shared) {
    this.look = look;
    words = new ScatterTexts(shared.texts());
    this.shared = shared;
  }

  @FXML
  void initialize() {
    scatter.show(words, shared.preferences(), readOut::setText, look::select);
    bind(
        show(horizontal, look.horizontal),
        show(vertical, look.vertical),
        look.picture.subscribe(scatter::show),
        look.rowProperty().subscribe(row -> scatter.select(row.intValue())),
        shared.preferences().subscribeLook(scatter::paint));
  }

  private Subscription show(ChoiceBox<Integer> box, ObjectProperty<Integer> column) {
    box.setOnAction(
        event -> {
          if (box.getValue() != null) column.set(box.getValue());
        });
    return Subscription.combine(
        look.columns.subscribe(columns -> list(box, columns.size(), column.get())),
        column.subscribe(box::setValue));
  }

  private void list(ChoiceBox<Integer> box, int count, int chosen) {
    List<Integer> columns = IntStream.range(0, count).boxed().toList();
    ChoiceBoxes.fill(box, columns, column -> words.column(look.getDataset(), column));
    box.setValue(chosen);
  }
}
