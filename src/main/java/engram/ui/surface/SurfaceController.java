package engram.ui.surface;

import engram.inspect.InformativeFeatures;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.ChosenBox;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Notice;
import engram.ui.controls.OneOf;
import engram.ui.controls.Presence;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** What the network says over two features, or along one. */
public final class SurfaceController extends BoundPane {
  private final SurfaceViewModel surface;
  private final PanesViewModel panes;
  private final SurfaceTexts texts;
  private final PreferencesViewModel preferences;
  private SurfacePane pane;
  private ClassLegend classLegend;

  @FXML private ResourceBundle resources;
  @FXML private ChosenBox<Integer> first;
  @FXML private ChosenBox<OptionalInt> second;
  @FXML private ChosenBox<OptionalInt> output;
  @FXML private Node outputBar;
  @FXML private Node others;
  @FXML private ToggleButton typical;
  @FXML private ToggleButton mean;
  @FXML private ToggleButton sample;
  @FXML private ToggleButton train;
  @FXML private ToggleButton test;
  @FXML private ToggleButton discrete;
  @FXML private ToggleButton maps;
  @FXML private Label vertical;
  @FXML private Pane legend;
  @FXML private Pane area;
  @FXML private FittedCanvas map;
  @FXML private Label ringed;
  @FXML private Notice note;

  public SurfaceController(SurfaceViewModel surface, Shared shared) {
    this.surface = surface;
    panes = shared.panes();
    preferences = shared.preferences();
    texts = new SurfaceTexts(shared.texts(), preferences);
  }

  @FXML
  private void initialize() {
    SurfaceChoice choice = surface.choice();
    pane = new SurfacePane(surface, texts, preferences, area, map);
    classLegend = new ClassLegend(legend);
    first.setOnChosen(choice::chooseFirst);
    second.setOnChosen(choice::chooseSecond);
    output.setOnChosen(choice.outputProperty()::set);
    Map<Others, ToggleButton> holding =
        Map.of(Others.TYPICAL, typical, Others.MEAN, mean, Others.SAMPLE, sample);
    OneOf held = new OneOf(List.copyOf(holding.values()));
    bindBoth(train.selectedProperty(), choice.trainPoints);
    bindBoth(test.selectedProperty(), choice.testPoints);
    bindBoth(discrete.selectedProperty(), choice.discrete);
    bindBoth(maps.selectedProperty(), panes.neuronMapsProperty());
    bind(
        choice.othersProperty().subscribe(others -> held.choose(holding.get(others))),
        held.chosenProperty().subscribe(now -> choose(holding, now)),
        choice.axes.subscribe(axes -> showChoices()),
        choice.outputProperty().subscribe(axes -> show(surface.getView())),
        choice.trainPoints.subscribe(is -> pane.paint()),
        choice.testPoints.subscribe(is -> pane.paint()),
        choice.discrete.subscribe(is -> pane.paint()),
        surface.viewProperty().subscribe(this::show),
        surface.rowProperty().subscribe(row -> pane.paint()),
        preferences.themeProperty().subscribe(theme -> show(surface.getView())),
        preferences.fontSizeProperty().subscribe(size -> pane.paint()));
  }

  private void choose(Map<Others, ToggleButton> holding, ToggleButton chosen) {
    holding.forEach(
        (others, toggle) -> {
          if (toggle == chosen) surface.choice().othersProperty().set(others);
        });
  }

  private void show(Optional<SurfaceView> view) {
    showChoices();
    view.ifPresent(this::showWords);
    ringed.setText(view.map(texts::under).orElse(""));
    boolean none = surface.choice().getAxes().isEmpty();
    note.setText(none ? resources.getString("surface.none") : "");
    pane.paint();
  }

  private void showWords(SurfaceView view) {
    vertical.setText(texts.vertical(view, surface.choice().output.get()));
    Palette palette = Palette.of(preferences.getTheme());
    classLegend.show(texts.classes(view.slice().data()), palette, preferences.getFontSize());
  }

  private void showChoices() {
    Snapshot snapshot = surface.getSnapshot();
    PreparedData data = snapshot.data();
    surface.choice().getAxes().ifPresent(axes -> showAxes(data, axes));
    List<OptionalInt> outputs = new ArrayList<>();
    outputs.add(OptionalInt.empty());
    IntStream.range(0, data.targets().outputs()).mapToObj(OptionalInt::of).forEach(outputs::add);
    output.show(outputs, o -> texts.output(snapshot, o), surface.choice().output.get());
    boolean classes = data.dataset().isClassification();
    boolean holds = surface.getView().filter(view -> view.slice().holdsOthers()).isPresent();
    Presence.set(output, classes);
    Presence.set(others, holds);
    Presence.set(outputBar, classes || holds);
  }

  private void showAxes(PreparedData data, SurfaceChoice.Axes axes) {
    List<Integer> numbers = InformativeFeatures.numbers(data);
    if (!numbers.contains(axes.first())) return;
    List<OptionalInt> seconds = new ArrayList<>();
    seconds.add(OptionalInt.empty());
    numbers.stream().map(OptionalInt::of).forEach(seconds::add);
    first.show(numbers, f -> texts.feature(data, f), axes.first());
    second.show(seconds, f -> texts.second(data, f), axes.second());
  }
}
