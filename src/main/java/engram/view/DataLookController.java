package engram.view;

import engram.data.Dataset;
import engram.data.Split;
import engram.render.Palette;
import engram.viewmodel.DataDrawViewModel;
import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.ScatterPicture;
import engram.viewmodel.ScatterTexts;
import engram.viewmodel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The rows as a picture, with what stands on its axes, its key, and the row pointed at. */
public final class DataLookController implements PaneController {
  private final DataLookViewModel look;
  private final DataDrawViewModel draw;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ScatterTexts words;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ChoiceBox<Integer> horizontal;
  @FXML private ChoiceBox<Integer> vertical;
  @FXML private ScatterView scatter;
  @FXML private FlowPane key;
  @FXML private Label readOut;
  @FXML private Button drawOn;

  public DataLookController(
      DataLookViewModel look,
      DataDrawViewModel draw,
      PreferencesViewModel preferences,
      Texts texts) {
    this.look = look;
    this.draw = draw;
    this.preferences = preferences;
    this.texts = texts;
    words = new ScatterTexts(texts);
  }

  @FXML
  void initialize() {
    scatter.show(words, preferences, readOut::setText);
    subscriptions =
        Subscription.combine(
            show(horizontal, look.horizontalProperty()),
            show(vertical, look.verticalProperty()),
            look.pictureProperty().subscribe(scatter::show),
            draw.copyableProperty().subscribe(is -> Presence.set(drawOn, is)),
            look.pictureProperty().subscribe(picture -> showKey()),
            preferences.themeProperty().subscribe((before, theme) -> paintAnew()),
            preferences.fontSizeProperty().subscribe((before, size) -> paintAnew()));
  }

  private Subscription show(ChoiceBox<Integer> box, ObjectProperty<Integer> column) {
    box.setOnAction(
        event -> {
          if (box.getValue() != null) column.set(box.getValue());
        });
    return Subscription.combine(
        look.columnsProperty().subscribe(columns -> list(box, columns.size(), column.get())),
        column.subscribe(box::setValue));
  }

  private void list(ChoiceBox<Integer> box, int count, int chosen) {
    List<Integer> columns = IntStream.range(0, count).boxed().toList();
    Choices.fill(box, columns, column -> words.column(look.getDataset(), column));
    box.setValue(chosen);
  }

  private void paintAnew() {
    scatter.paint();
    showKey();
  }

  private void showKey() {
    ScatterPicture picture = look.getPicture();
    Palette palette = InspectorPictures.palette(preferences);
    double em = preferences.getFontSize();
    Dataset dataset = picture.data().dataset();
    List<Node> keys = new ArrayList<>();
    List<String> classes = words.classes(dataset);
    for (int label = 0; label < classes.size(); label++) {
      keys.add(MarkKey.ofClass(classes.get(label), label, palette, em));
    }
    if (classes.isEmpty()) keys.addAll(numbers(picture));
    Split split = picture.data().split();
    keys.add(part(ScatterPicture.Use.TRAINING, split.train().length, palette, em));
    if (split.validation().length > 0) {
      keys.add(part(ScatterPicture.Use.VALIDATION, split.validation().length, palette, em));
    }
    boolean tested = picture.data().setup().split().test() > 0;
    if (tested) keys.add(part(ScatterPicture.Use.TEST, split.test().length, palette, em));
    key.getChildren().setAll(keys);
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

  private Node part(ScatterPicture.Use use, int rows, Palette palette, double em) {
    String name = texts.get("data-look.part." + use.id(), String.valueOf(rows));
    return MarkKey.ofPart(name, ScatterView.part(use), palette, em);
  }

  @FXML
  void drawOn() {
    draw.copy();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
