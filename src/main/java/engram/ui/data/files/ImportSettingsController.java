package engram.ui.data.files;

import engram.data.Missing;
import engram.data.Scaling;
import engram.data.Task;
import engram.data.table.ImportPlan;
import engram.data.text.Quote;
import engram.ui.base.BoundPane;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.ChosenBox;
import engram.ui.controls.Presence;
import engram.ui.controls.Sentence;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.Subscription;

/** What is learned of the file and how, and the network that will do it. */
public final class ImportSettingsController extends BoundPane {
  private final ImportColumnsViewModel columns;
  private final ImportSettingsViewModel settings;
  private final Shared shared;
  private boolean following;

  @FXML private Node root;
  @FXML private ChosenBox<Integer> target;
  @FXML private ChoiceBox<Task> task;
  @FXML private ChoiceBox<Missing> missing;
  @FXML private ChoiceBox<Scaling> scaling;
  @FXML private Sentence ending;

  public ImportSettingsController(ImportPreviewViewModel preview, Shared shared) {
    columns = preview.columns;
    settings = preview.settings;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    target.setOnChosen(columns::chooseTarget);
    task.setOnAction(
        event -> {
          if (!following && task.getValue() != null) columns.chooseTask(task.getValue());
        });
    bind(
        columns.planProperty().subscribe(this::show),
        show(
            missing,
            List.of(Missing.values()),
            choice -> shared.texts().get("import-settings.missing." + choice.id()),
            settings.missing),
        show(
            scaling,
            List.of(Scaling.values()),
            choice -> shared.texts().get("data-scaling." + choice.id()),
            settings.scaling),
        settings.ending.subscribe(ending::setText));
  }

  private static <T> Subscription show(
      ChoiceBox<T> box, List<T> items, Function<T, String> name, ObjectProperty<T> choice) {
    ChoiceBoxes.fill(box, items, name);
    box.setOnAction(event -> choice.set(box.getValue()));
    return choice.subscribe(box::setValue);
  }

  private void show(Optional<ImportPlan> plan) {
    Presence.set(root, plan.isPresent());
    if (plan.isEmpty()) return;
    List<String> names = columns.names();
    target.show(
        IntStream.range(0, names.size()).boxed().toList(),
        column -> Quote.visible(names.get(column)),
        plan.get().target());
    following = true;
    ChoiceBoxes.fill(
        task, columns.tasks(), how -> shared.texts().get("import-settings.task." + how.id()));
    task.setValue(plan.get().task());
    following = false;
  }
}
