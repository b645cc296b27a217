package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.MemoryExperiment;
import engram.ui.controls.Hint;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The frame of the Memory workspace: the list of experiments and three places, which the chosen one
 * fills with views of its own when it is first asked for.
 */
public final class MemoryController extends BoundPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Function<MemoryExperiment, ExperimentModels> models;
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final Map<MemoryExperiment, Button> buttons = new EnumMap<>(MemoryExperiment.class);
  private final Map<MemoryExperiment, MemoryExperiment> entered =
      new EnumMap<>(MemoryExperiment.class);
  private final Map<MemoryExperiment, Views> loaded = new EnumMap<>(MemoryExperiment.class);

  @FXML private Pane experiments;
  @FXML private Pane settings;
  @FXML private Pane desk;
  @FXML private Pane below;

  private record Views(Parent settings, Parent desk, Parent below) {}

  /**
   * @param models of an experiment
   * @param parts loads a view by its stem
   */
  public MemoryController(
      Function<MemoryExperiment, ExperimentModels> models,
      Shared shared,
      Function<String, Parent> parts) {
    this.models = models;
    this.shared = shared;
    this.parts = parts;
  }

  @FXML
  void initialize() {
    Arrays.stream(MemoryExperiment.values())
        .filter(each -> each.door() == each)
        .forEach(each -> experiments.getChildren().add(button(each)));
    bind(shared.panes().experimentProperty().subscribe(this::show));
  }

  private Button button(MemoryExperiment experiment) {
    Label name = new Label(text("name", experiment));
    name.getStyleClass().add("memory-experiment-name");
    Label number = new Label(String.valueOf(buttons.size() + 1));
    number.getStyleClass().add("memory-experiment-number");
    HBox entry = new HBox(number, name);
    entry.getStyleClass().add("memory-experiment-entry");
    Button button = new Button();
    button.setGraphic(entry);
    button.setAccessibleText(name.getText());
    button.setId("experiment-" + experiment.stem());
    button.getStyleClass().setAll("memory-experiment");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> enter(experiment));
    Hint.setText(button, text("line", experiment));
    buttons.put(experiment, button);
    return button;
  }

  /** To the one behind that door that was in front last. */
  private void enter(MemoryExperiment door) {
    shared.panes().experimentProperty().set(entered.getOrDefault(door, door));
  }

  private void show(MemoryExperiment chosen) {
    entered.put(chosen.door(), chosen);
    buttons.forEach(
        (each, button) -> button.pseudoClassStateChanged(CHOSEN, each == chosen.door()));
    Views views = loaded.computeIfAbsent(chosen, this::load);
    settings.getChildren().setAll(views.settings());
    desk.getChildren().setAll(views.desk());
    below.getChildren().setAll(views.below());
  }

  private Views load(MemoryExperiment experiment) {
    Parent shownDesk = parts.apply(experiment.stem() + "-desk");
    return new Views(settings(experiment), shownDesk, below(experiment));
  }

  /** Those of all experiments are alike; what is its own stands below their rows. */
  private Parent settings(MemoryExperiment experiment) {
    String name = experiment.stem() + "-settings";
    ScrollPane all = (ScrollPane) parts.apply("memory-settings");
    Pane box = (Pane) all.getContent();
    box.getStyleClass().add(name);
    addDoors(experiment, box);
    if (!models.apply(experiment).hasMoreSettings()) return all;
    Pane own = (Pane) parts.apply(name);
    int below = box.getChildren().size() - 1;
    box.getChildren().addAll(below, List.copyOf(own.getChildren()));
    return all;
  }

  /** Where two experiments share a place in the list, a switch between them. */
  private void addDoors(MemoryExperiment experiment, Pane box) {
    List<MemoryExperiment> behind =
        Arrays.stream(MemoryExperiment.values())
            .filter(each -> each.door() == experiment.door())
            .toList();
    if (behind.size() < 2) return;
    HBox row = new HBox();
    row.getStyleClass().addAll("switch", "memory-doors");
    for (MemoryExperiment each : behind) {
      row.getChildren().add(toggle(each, each == experiment));
    }
    row.getChildren().get(0).getStyleClass().add("left-pill");
    row.getChildren().get(behind.size() - 1).getStyleClass().add("right-pill");
    box.getChildren().add(0, row);
  }

  /** It stays on or off: each experiment has a switch of its own. */
  private ToggleButton toggle(MemoryExperiment experiment, boolean on) {
    ToggleButton toggle = new ToggleButton(text("tab", experiment));
    toggle.setId("tab-" + experiment.stem());
    toggle.setSelected(on);
    toggle.setOnAction(
        event -> {
          toggle.setSelected(on);
          shared.panes().experimentProperty().set(experiment);
        });
    Hint.setText(toggle, text("line", experiment));
    return toggle;
  }

  private String text(String kind, MemoryExperiment experiment) {
    return shared.texts().get("memory." + kind + "." + experiment.stem());
  }

  /** The curves over the steps before the other cards, and the time bar below all. */
  private VBox below(MemoryExperiment experiment) {
    ExperimentModels shown = models.apply(experiment);
    HBox cards = new HBox();
    cards.getStyleClass().addAll("page-row", "curves-row", experiment.stem() + "-below");
    VBox rows = new VBox(cards);
    rows.getStyleClass().add("recall-below");
    HBox foot = new HBox();
    foot.getStyleClass().addAll("card", "time-bar");
    if (shown.playback() instanceof SteppedPlayback playback) {
      SteppedCharts charts = new SteppedCharts(shown, playback, shared.preferences());
      cards.getChildren().addAll(charts.cards);
      bind(charts.subscribe());
      foot.getChildren().add(parts.apply("memory-time"));
    }
    foot.getChildren().add(parts.apply("memory-read-outs"));
    rows.getChildren().add(foot);
    for (PlotCard each : shown.plots()) {
      PlotCardView card = new PlotCardView(each, shared);
      cards.getChildren().add(card);
      bind(card.subscriptions());
    }
    if (shown.hasMoreBelow()) {
      Pane own = (Pane) parts.apply(experiment.stem() + "-below");
      cards.getChildren().addAll(List.copyOf(own.getChildren()));
    }
    return rows;
  }
}
