package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.Split;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.base.BoundPane;
import engram.ui.controls.Chips;
import engram.ui.controls.Presence;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkKey;
import engram.ui.plot.MarkPart;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The rows as pictures: the choice of a view, the view, and its key. */
public final class DataLookController extends BoundPane {
  private final DataLookViewModel look;
  private final DataDrawViewModel draw;
  private final Function<String, Parent> parts;
  private final ScatterTexts words;
  private final Shared shared;
  private final Map<LookView, Parent> loaded = new EnumMap<>(LookView.class);

  @FXML private HBox choice;
  @FXML private HBox views;
  @FXML private Button drawOn;
  @FXML private Pane place;
  @FXML private FlowPane key;

  /**
   * @param parts loads a view by its stem
   */
  public DataLookController(
      DataLookViewModel look,
      DataDrawViewModel draw,
      Shared shared,
      Function<String, Parent> parts) {
    this.look = look;
    this.draw = draw;
    this.parts = parts;
    words = new ScatterTexts(shared.texts());
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bind(
        look.views.subscribe(fitting -> showChoice()),
        look.view.subscribe(this::show),
        look.picture.subscribe(picture -> showKey()),
        draw.copyable.subscribe(is -> showChoice()),
        shared.preferences().subscribeLook(this::showKey));
  }

  private void showChoice() {
    List<LookView> fitting = look.views.get();
    boolean several = fitting.size() > 1;
    Chips.show(views, several ? fitting.stream().map(this::button).toList() : List.of());
    boolean copyable = draw.copyable.getValue();
    Presence.set(drawOn, copyable);
    Presence.set(choice, several || copyable);
  }

  private ToggleButton button(LookView view) {
    return Chips.chip(
        "view-" + view.stem,
        shared.texts().get("data-look.view." + view.stem),
        look.view.get() == view,
        on -> {
          look.view.set(view);
          showChoice();
        });
  }

  private void show(LookView view) {
    place.getChildren().setAll(loaded.computeIfAbsent(view, v -> parts.apply(v.stem)));
    showChoice();
    showKey();
  }

  private void showKey() {
    LookView view = look.view.get();
    Presence.set(key, view != LookView.WALL);
    if (view == LookView.WALL) return;
    ScatterPicture picture = look.picture.get();
    Palette palette = Palette.of(shared.preferences().getTheme());
    double em = shared.preferences().getFontSize();
    Dataset dataset = picture.data().dataset();
    List<Node> keys = new ArrayList<>();
    List<String> classes = words.classes(dataset);
    for (int label = 0; label < classes.size(); label++) {
      keys.add(MarkKey.ofClass(classes.get(label), label, palette, em));
    }
    if (classes.isEmpty()) keys.addAll(numbers(picture));
    if (view != LookView.BARS) addParts(keys, picture.data(), palette, em);
    key.getChildren().setAll(keys);
  }

  private void addParts(List<Node> keys, PreparedData data, Palette palette, double em) {
    Split split = data.split();
    keys.add(part(DataPart.TRAINING, split.train().length, palette, em));
    if (split.validation().length > 0) {
      keys.add(part(DataPart.VALIDATION, split.validation().length, palette, em));
    }
    boolean tested = data.setup().split().test() > 0;
    if (tested) keys.add(part(DataPart.TEST, split.test().length, palette, em));
  }

  private List<Node> numbers(ScatterPicture picture) {
    Region ramp = new Region();
    ramp.getStyleClass().add("number-ramp");
    return List.of(
        new Label(words.target(picture.data().dataset())),
        new Label(words.least(picture)),
        ramp,
        new Label(words.greatest(picture)));
  }

  private Node part(DataPart use, int rows, Palette palette, double em) {
    String name = shared.texts().get("data-look.part." + use.id(), String.valueOf(rows));
    MarkPart mark = ScatterView.part(use);
    return MarkKey.ofPart(name, mark, palette, em);
  }

  @FXML
  void drawOn() {
    draw.copy();
  }
}
