package engram.ui.results;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Notice;
import engram.ui.controls.PartSwitch;
import engram.ui.controls.Presence;
import engram.ui.paint.Palette;
import engram.ui.plot.DistributionPlot;
import engram.ui.plot.PlotCanvas;
import engram.ui.results.ResultsTexts.Cell;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;

/** The scores of a part of the data: of classes matrix, table and ROC, of numbers the errors. */
public final class ResultsController extends BoundPane implements ConfusionCell.Cells {
  private final ResultsViewModel results;
  private final ResultsTexts words;
  private final SampleFilterViewModel filter;
  private final SampleViewModel sample;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private List<String> classes = List.of();
  private Optional<RocPlot.Place> pointed = Optional.empty();

  @FXML private PartSwitch part;
  @FXML private Label headline;
  @FXML private Node ofClasses;
  @FXML private ConfusionView confusion;
  @FXML private ScoreTable scores;
  @FXML private Label rocTitle;
  @FXML private RocCanvas roc;
  @FXML private Label rocPoint;
  @FXML private Node ofNumbers;
  @FXML private ScoreTable errors;
  @FXML private Hyperlink worst;
  @FXML private PredictionCanvas plot;
  @FXML private Notice note;
  @FXML private FittedCanvas residuals;

  public ResultsController(ResultsViewModel results, SampleFilterViewModel filter, Shared shared) {
    this.results = results;
    this.filter = filter;
    sample = shared.sample();
    preferences = shared.preferences();
    texts = shared.texts();
    words = new ResultsTexts(texts);
  }

  @FXML
  private void initialize() {
    PlotCanvas.draw(
        residuals,
        preferences,
        () ->
            results
                .results
                .get()
                .flatMap(Results::numbers)
                .map(of -> DistributionPlot.of(of.residuals())));
    confusion.setLook(preferences);
    roc.begin(preferences, texts.get("results.fpr"), texts.get("results.tpr"), this::point);
    scores.setOnPointed(this::pointAtRow);
    plot.begin(preferences, sample::show);
    bind(
        part.show(results.choice, texts),
        results.results.subscribe(this::show),
        filter.filter.subscribe(which -> mark()),
        results.choice.partProperty().subscribe(which -> mark()),
        sample.rowProperty().subscribe(row -> plot.mark(row.intValue())),
        preferences.subscribeLook(this::repaint));
  }

  /** What is shown stays until the next results are there. */
  private void show(Optional<Results> newest) {
    if (newest.isEmpty()) return;
    Results now = newest.get();
    headline.setText(words.headline(now));
    Presence.set(ofClasses, now.classes().isPresent());
    Presence.set(ofNumbers, now.numbers().isPresent());
    now.classes().ifPresent(of -> showClasses(now, of));
    now.numbers().ifPresent(of -> showNumbers(now, of));
  }

  private void showClasses(Results now, Results.OfClasses of) {
    List<String> names = words.classNames(now);
    if (!names.equals(classes)) {
      classes = names;
      confusion.setClasses(
          names,
          Optional.empty(),
          false,
          texts.get("steps.test.true"),
          texts.get("steps.test.predicted"),
          this);
      mark();
    }
    confusion.setCounts(of.counts());
    List<List<Cell>> rows = new ArrayList<>(words.rows(now));
    rows.add(0, words.heads());
    scores.show(rows);
    showKey();
    rocTitle.setText(words.rocTitle(now));
    roc.show(of.curves());
    say();
  }

  private void showNumbers(Results now, Results.OfNumbers of) {
    errors.show(words.numbers(now));
    worst.setText(words.worst(now));
    plot.name(words.axis(now, false), words.axis(now, true));
    plot.show(Optional.of(of.cloud()));
    note.setText(words.note(now));
    residuals.paint();
  }

  /** The colours of the curves, beside the names of their classes. */
  private void showKey() {
    Palette palette = Palette.of(preferences.getTheme());
    results
        .getResults()
        .filter(now -> now.classes().isPresent())
        .ifPresent(
            now -> {
              for (int c = 0; c < classes.size(); c++) {
                boolean has = ResultsTexts.hasCurve(now, c);
                scores.setKey(c + 1, has ? palette.classEdge(c) : Color.TRANSPARENT);
              }
            });
  }

  private void repaint() {
    showKey();
    confusion.paintMap();
    roc.paint();
    plot.paint();
    residuals.paint();
  }

  private void pointAtRow(int row) {
    boolean isClass = row >= 1 && row <= classes.size();
    roc.mark(isClass ? OptionalInt.of(row - 1) : OptionalInt.empty());
  }

  private void point(Optional<RocPlot.Place> place) {
    pointed = place;
    say();
  }

  private void say() {
    results.getResults().ifPresent(now -> rocPoint.setText(words.roc(now, pointed)));
  }

  private void mark() {
    confusion.mark(filter.cellOf(results.choice.getPart()));
  }

  @FXML
  private void showWorst() {
    results.getResults().flatMap(Results::numbers).ifPresent(of -> sample.show(of.worst()));
  }

  @Override
  public String words(int trueClass, int namedClass) {
    return results
        .getResults()
        .filter(now -> now.classes().isPresent())
        .map(now -> words.cell(now, trueClass, namedClass))
        .orElse("");
  }

  @Override
  public void page(int trueClass, int namedClass) {
    filter.page(new SampleFilter(results.choice.getPart(), trueClass, namedClass));
  }
}
