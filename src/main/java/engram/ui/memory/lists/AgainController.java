package engram.ui.memory.lists;

import engram.ui.base.BoundPane;
import engram.ui.controls.SettingSlider;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** When to learn again: the map, the jars and the calendar of an exam. */
public final class AgainController extends BoundPane {
  private final AgainViewModel again;
  private final AgainPlots plots;
  private final AgainWords words;
  private final Shared shared;

  @FXML private AgainMapView againMap;
  @FXML private PlotCanvas againJars;
  @FXML private AgainCalendarView againCalendar;
  @FXML private SettingSlider againStores;
  @FXML private SettingSlider againBet;
  @FXML private Label againRidge;
  @FXML private Label againAsked;
  @FXML private Label againExam;

  public AgainController(ListsModels models, Shared shared) {
    again = models.again;
    plots = new AgainPlots(models.times, shared.texts());
    words = new AgainWords(models.times, shared.texts());
    this.shared = shared;
  }

  @FXML
  void initialize() {
    againMap.setLook(shared.preferences());
    againMap.setOnGap(again::ask);
    againJars.setLook(shared.preferences());
    againCalendar.setLook(shared.preferences());
    againCalendar.show(again);
    bind(
        againStores.show(again.stores().slider().orElseThrow()),
        againBet.show(again.bet().slider().orElseThrow()),
        again.mappedProperty().subscribe(now -> showMap()),
        again.askedProperty().subscribe(now -> showMap()),
        again.examProperty().subscribe(now -> showExam()),
        shared.preferences().themeProperty().subscribe((before, now) -> paint()));
  }

  private void paint() {
    againMap.paint();
    againJars.paint();
    againCalendar.paint();
  }

  private void showMap() {
    again
        .mappedProperty()
        .get()
        .ifPresent(
            now -> {
              againMap.show(plots.map(now, again.askedProperty().get()));
              againRidge.setText(words.ridge(now.stores()));
            });
    againJars.show(plots.jars(again.askedProperty().get().asked()));
    againAsked.setText(words.asked(again.askedProperty().get()));
    showExam();
  }

  private void showExam() {
    var stores = again.askedProperty().get().model();
    againCalendar.show(plots.calendar(again.examProperty().get(), stores));
    againExam.setText(words.exam(again.examProperty().get(), stores, again.bet().getValue()));
  }

  @FXML
  void takeExam() {
    again.takeExam();
  }
}
