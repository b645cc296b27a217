package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.Presence;
import engram.ui.controls.SteadyLabel;
import engram.ui.formula.FormulaView;
import engram.ui.memory.frame.Explanation.Kind;
import engram.ui.memory.frame.Explanation.Line;
import engram.ui.run.Shared;
import engram.ui.selection.TextSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows what explains an experiment; while its lines stay the same, only their texts change. */
public final class ExplanationController extends BoundPane {
  private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
  private static final double LEAST_PRODUCT = 60;
  private static final Set<Kind> SECTIONS =
      Set.of(Kind.TITLE, Kind.HEADING, Kind.FIRST_HEADING, Kind.PAIR_HEADING);

  private final ExperimentModels models;
  private final Texts texts;
  private final List<Consumer<Line>> shown = new ArrayList<>();
  private List<Kind> kinds = List.of();

  @FXML private PagedColumn root;

  public ExplanationController(ExperimentModels models, Shared shared) {
    this.models = models;
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    bind(models.subscribeExplanation(this::show));
  }

  private void show() {
    List<Line> lines = models.explanation().lines();
    List<Kind> now = lines.stream().map(Line::kind).toList();
    if (!now.equals(kinds)) build(lines);
    kinds = now;
    for (int k = 0; k < lines.size(); k++) shown.get(k).accept(lines.get(k));
  }

  private void build(List<Line> lines) {
    shown.clear();
    List<Node> all = new ArrayList<>();
    GridPane terms = null;
    for (Line line : lines) {
      boolean term = line.kind() == Kind.TERM;
      if (term && terms == null) {
        terms = terms();
        all.add(terms);
      }
      if (!term) terms = null;
      if (term) addTerm(terms);
      else all.add(block(line));
    }
    root.getContent().setAll(all);
  }

  private Node block(Line line) {
    Node node = node(line);
    PagedColumn.setSection(node, SECTIONS.contains(line.kind()));
    return node;
  }

  private Node node(Line line) {
    return switch (line.kind()) {
      case TITLE -> title(line);
      case FORMULA -> formula(line, "inspector-formula");
      case NUMBERS -> formula(line, "recall-numbers");
      case RESULT -> formula(line, "recall-numbers", "recall-result");
      case HEADING -> said(line, new Label(), "data-title", "recall-heading");
      case FIRST_HEADING -> said(line, new Label(), "data-title");
      case REST -> said(line, new SteadyLabel(), "muted");
      case FIGURE -> said(line, new SteadyLabel(), "inspector-value");
      case VERDICT -> wrapped(line, new Label(), "recall-verdict");
      case DETAIL -> wrapped(line, new Label(), "muted");
      case NOTE -> wrapped(line, new Label(), "inspector-note");
      case PAIR_HEADING, PAIR -> pair(line);
      default -> wrapped(line, new Label());
    };
  }

  private HBox title(Line line) {
    Label name = said(line, new Label(), "card-title");
    Label beside = new SteadyLabel();
    beside.getStyleClass().add("muted");
    String more = line.cells().get(1);
    if (!more.isEmpty()) name.setMinWidth(Region.USE_PREF_SIZE);
    Presence.set(beside, !more.isEmpty());
    shown.set(shown.size() - 1, now -> show(now, name, beside));
    HBox header = new HBox(name, beside);
    header.getStyleClass().add("inspector-header");
    return header;
  }

  private static void show(Line line, Label... cells) {
    for (int k = 0; k < cells.length; k++) cells[k].setText(line.cells().get(k));
  }

  private FormulaView formula(Line line, String... styles) {
    FormulaView view = new FormulaView();
    style(line, view, styles);
    shown.add(
        now -> {
          view.setFormula(now.text());
          Presence.set(view, !now.text().isEmpty());
        });
    return view;
  }

  private Label said(Line line, Label label, String... styles) {
    style(line, label, styles);
    shown.add(
        now -> {
          label.setText(now.text());
          Presence.set(label, !now.text().isEmpty());
        });
    return label;
  }

  private Label wrapped(Line line, Label label, String... styles) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return said(line, label, styles);
  }

  private static void style(Line line, Node node, String... styles) {
    node.getStyleClass().addAll(styles);
    if (!line.id().isEmpty()) node.setId(line.id());
  }

  /** Of a table: each row can stand on another page. */
  private GridPane pair(Line line) {
    GridPane row = new GridPane();
    row.getStyleClass().add("recall-table");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      row.getColumnConstraints().add(half);
    }
    boolean heading = line.kind() == Kind.PAIR_HEADING;
    Label left = new Label();
    Label right = new Label();
    if (heading) row.getStyleClass().add("recall-table-head");
    if (heading) left.getStyleClass().add("data-title");
    right.getStyleClass().add(heading ? "data-title" : "muted");
    left.setWrapText(!heading);
    right.setWrapText(!heading);
    row.addRow(0, left, right);
    shown.add(now -> show(now, left, right));
    return row;
  }

  private static GridPane terms() {
    GridPane table = new GridPane();
    table.getStyleClass().add("recall-terms");
    ColumnConstraints from = new ColumnConstraints();
    from.setHgrow(Priority.ALWAYS);
    ColumnConstraints product = new ColumnConstraints();
    product.setMinWidth(LEAST_PRODUCT);
    table.getColumnConstraints().addAll(from, new ColumnConstraints(), product);
    return table;
  }

  private void addTerm(GridPane table) {
    Label from = new Label();
    Label factors = new Label();
    Label product = new Label();
    from.getStyleClass().add("muted");
    product.getStyleClass().add("recall-product");
    GridPane.setHalignment(factors, HPos.RIGHT);
    GridPane.setHalignment(product, HPos.RIGHT);
    table.addRow(table.getRowCount(), from, factors, product);
    shown.add(
        now -> {
          show(now, from, factors, product);
          product.pseudoClassStateChanged(NEGATIVE, now.cells().get(2).startsWith("\u2212"));
        });
  }
}
