package engram.ui.labs.look;

import engram.data.Feature;
import engram.inspect.FeatureRange;
import engram.labs.look.Look;
import engram.labs.look.LookPicture;
import engram.training.recipe.PreparedData;
import engram.ui.base.BoundPane;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.run.DataNames;
import engram.ui.run.Shared;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** What if? Each feature of the sample as a field to type into; a picture is drawn on instead. */
public final class LookMoreController extends BoundPane {
  private static final MathContext SHOWN = new MathContext(5);

  private final LookModels models;
  private final Shared shared;
  private final Map<Integer, NumberViewModel> numbers = new HashMap<>();
  private final Map<Integer, ChoiceBox<Integer>> categories = new HashMap<>();
  private final List<Subscription> ofFields = new ArrayList<>();
  private PreparedData data;
  private boolean following;

  @FXML private Label sample;
  @FXML private Label draw;
  @FXML private Pane fields;
  @FXML private Button undo;

  public LookMoreController(LookModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    bind(
        models.look.sceneProperty().subscribe(this::show),
        models.settings.setupProperty().subscribe(this::offerDrawing),
        () -> ofFields.forEach(Subscription::unsubscribe));
  }

  @FXML
  void askPrevious() {
    models.look.askNext(-1);
  }

  @FXML
  void askNext() {
    models.look.askNext(1);
  }

  @FXML
  void undoChanges() {
    models.look.undoChanges();
  }

  private void show(Optional<Look> now) {
    undo.setDisable(now.isEmpty() || now.get().changed().isEmpty());
    if (now.isEmpty()) return;
    Look look = now.get();
    sample.setText(shared.texts().get("look.sample", look.row()));
    offerDrawing();
    if (look.network().data() != data) build(look);
    following = true;
    numbers.forEach((feature, number) -> follow(number, look.values()[feature]));
    categories.forEach((feature, box) -> box.setValue((int) look.values()[feature]));
    following = false;
  }

  /** A picture is drawn on where it is seen large. */
  private void offerDrawing() {
    LookPicture shown = models.settings.getSetup().shown();
    boolean seen = shown == LookPicture.PARTS || shown == LookPicture.FLIPS;
    Optional<Look> look = models.look.sceneProperty().get();
    Presence.set(draw, seen && look.isPresent() && isPicture(look.get()));
  }

  private static boolean isPicture(Look look) {
    return look.network().data().picture().isPresent();
  }

  private static void follow(NumberViewModel number, double value) {
    double rounded = new BigDecimal(value).round(SHOWN).doubleValue();
    if (number.getValue() != rounded) number.restore(rounded);
  }

  private void build(Look look) {
    ofFields.forEach(Subscription::unsubscribe);
    ofFields.clear();
    numbers.clear();
    categories.clear();
    fields.getChildren().clear();
    data = look.network().data();
    if (data.picture().isPresent()) return;
    look.groups().stream()
        .mapToInt(group -> group.feature())
        .filter(feature -> feature >= 0)
        .forEach(feature -> add(look, feature));
  }

  private void add(Look look, int feature) {
    Feature of = data.dataset().feature(feature);
    DataNames names = new DataNames(shared.texts(), data.dataset());
    String name = names.word(of.name());
    Label label = new Label(of.unit().isEmpty() ? name : name + " (" + of.unit() + ")");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setWrapText(true);
    Control control = of.isNumber() ? field(look, feature) : box(names, feature, of);
    control.setId("whatIf" + feature);
    control.setAccessibleText(name);
    label.setLabelFor(control);
    VBox row = new VBox(label, control);
    fields.getChildren().add(row);
    if (!of.isNumber()) return;
    Notice problem = new Notice();
    problem.getStyleClass().add("problem");
    problem.textProperty().bind(numbers.get(feature).problemProperty());
    row.getChildren().add(problem);
  }

  private NumberField field(Look look, int feature) {
    FeatureRange range = look.network().yardstick().range(feature);
    NumberViewModel number =
        new NumberViewModel(
            shared.texts(),
            NumberRange.of(rounded(range.low(), -1), rounded(range.high(), 1)),
            Optional.empty(),
            value -> {
              if (!following) models.look.change(feature, value);
            });
    numbers.put(feature, number);
    NumberField field = new NumberField();
    Hint.setText(field, shared.texts().get("look.field.tip"));
    ofFields.add(field.show(number).and(number::end));
    return field;
  }

  /** Outwards to what can be said of it. */
  private static double rounded(double end, int way) {
    double near = new BigDecimal(end).round(SHOWN).doubleValue();
    return way * near >= way * end ? near : end;
  }

  private ChoiceBox<Integer> box(DataNames names, int feature, Feature of) {
    ChoiceBox<Integer> box = new ChoiceBox<>();
    box.getItems().setAll(IntStream.range(0, of.categories().size()).boxed().toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer category) {
            return category == null ? "" : names.word(of.categories().get(category));
          }

          @Override
          public Integer fromString(String text) {
            return null;
          }
        });
    box.valueProperty()
        .subscribe(
            now -> {
              if (!following && now != null) models.look.change(feature, now);
            });
    categories.put(feature, box);
    return box;
  }
}
