package engram.ui.program;

import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.controls.OneOf;
import engram.ui.selection.TextSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The program beside the network, and the article's against it. */
public final class ProgramController extends BoundPane {
  private final ProgramViewModel program;
  private final PanesViewModel panes;

  /** Of all lines of the program, those that stay and those that are scrolled. */
  private final List<ProgramLineView> written = new ArrayList<>();

  private OneOf tabs;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private ToggleButton recipeTab;
  @FXML private ToggleButton articleTab;
  @FXML private Node recipePage;
  @FXML private Node articlePage;
  @FXML private ScrollPane linesScroll;
  @FXML private Label given;
  @FXML private VBox setup;
  @FXML private VBox lines;
  @FXML private Label hint;
  @FXML private GridPane values;
  @FXML private VBox article;

  public ProgramController(ProgramViewModel program, PanesViewModel panes) {
    this.program = program;
    this.panes = panes;
  }

  @FXML
  private void initialize() {
    TextSelection.on(root, resources);
    tabs = new OneOf(recipeTab, articleTab);
    bind(
        program::clear,
        program.given.subscribe(given::setText),
        program.lines.subscribe(this::write),
        program.atWork.subscribe(this::light),
        program.pointed.subscribe(this::mark),
        program.values.subscribe(this::show),
        program.article.subscribe(this::showPage),
        tabs.chosenProperty().subscribe(tab -> program.article.set(tab == articleTab)),
        linesScroll
            .viewportBoundsProperty()
            .map(Bounds::getHeight)
            .subscribe(height -> revealSoon()));
  }

  @FXML
  private void close() {
    panes.toggleProgram();
  }

  private void showPage(boolean ofArticle) {
    tabs.choose(ofArticle ? articleTab : recipeTab);
    recipePage.setVisible(!ofArticle);
    articlePage.setVisible(ofArticle);
    if (ofArticle) fillArticle();
  }

  private void write(List<ProgramLine> program) {
    setup.getChildren().clear();
    lines.getChildren().clear();
    written.clear();
    int staying = ProgramLine.staying(program);
    for (ProgramLine line : program) {
      int place = written.size();
      ProgramLineView view = new ProgramLineView(line, place + 1);
      view.setOnMouseEntered(event -> this.program.point(place));
      view.setOnMouseExited(event -> this.program.clear());
      (place < staying ? setup : lines).getChildren().add(view);
      written.add(view);
    }
    light(this.program.atWork.get());
    mark(this.program.pointed.get());
    revealSoon();
    if (this.program.article.get()) fillArticle();
  }

  private void light(Set<Integer> atWork) {
    for (int k = 0; k < written.size(); k++) written.get(k).setAtWork(atWork.contains(k));
    reveal(atWork);
  }

  /** Lines just written, or in a pane just opened, have their places after the next layout. */
  private void revealSoon() {
    Platform.runLater(() -> reveal(program.atWork.get()));
  }

  private void reveal(Set<Integer> atWork) {
    atWork.stream().min(Integer::compare).ifPresent(first -> reveal(first, atWork.size()));
  }

  private void mark(Set<Integer> pointed) {
    for (int k = 0; k < written.size(); k++) written.get(k).setPointed(pointed.contains(k));
  }

  /** Scrolls as little as is needed. */
  private void reveal(int first, int count) {
    double room = linesScroll.getViewportBounds().getHeight();
    double hidden = lines.getHeight() - room;
    if (hidden <= 0 || first + count > written.size()) return;
    if (first < setup.getChildren().size() || written.get(first).getHeight() == 0) return;
    double top = written.get(first).getBoundsInParent().getMinY();
    double bottom = written.get(first + count - 1).getBoundsInParent().getMaxY();
    double scrolled = linesScroll.getVvalue() * hidden;
    if (bottom - room > scrolled) scrolled = bottom - room;
    if (top < scrolled) scrolled = top;
    linesScroll.setVvalue(Math.min(1, scrolled / hidden));
  }

  private void show(List<ProgramValues.Value> shown) {
    hint.setVisible(shown.isEmpty());
    values.getChildren().clear();
    for (int row = 0; row < shown.size(); row++) {
      ProgramValues.Value value = shown.get(row);
      values.addRow(
          row,
          label(value.name(), "program-value-name"),
          label(value.shape(), "program-value-shape"),
          label(value.value(), "program-value"));
    }
  }

  private void fillArticle() {
    article.getChildren().setAll(program.articleEntries().stream().map(this::entry).toList());
  }

  private Node entry(ProgramArticle.Entry entry) {
    VBox box = new VBox();
    box.getStyleClass().add("program-entry");
    box.getChildren()
        .addAll(
            label(entry.lines(), "program-entry-lines"),
            paragraph(entry.meant(), "program-entry-meant"),
            paragraph(entry.fault(), "program-entry-fault"));
    entry.does().forEach(line -> box.getChildren().add(new ProgramLineView(line, 0)));
    return box;
  }

  private static Label paragraph(String text, String style) {
    Label label = label(text, style);
    label.setWrapText(true);
    return label;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
