package engram.ui.document;

import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.formula.FormulaView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page as text: what was read from Markdown, as nodes. Sizes are in em of its own font. */
final class PageView extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /** Between font sizes that are tried, in pixels. */
  private static final double STEP = 0.5;

  private final Links links;
  private final List<Node> sentences = new ArrayList<>();
  private final List<LinkText> words = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  /** What a page asks for. */
  interface Links {
    /** A link was pressed. */
    void follow(PageTarget target);

    /** A word that the picture can light is pointed at; empty if it is no longer. */
    void point(Optional<String> part);

    /** What a term means. */
    Optional<String> meaning(PageTarget target);
  }

  /** A page that is read on paper: its links lead nowhere. */
  static PageView printed(PageText text, String doors) {
    return new PageView(
        text,
        doors,
        new Links() {
          @Override
          public void follow(PageTarget target) {}

          @Override
          public void point(Optional<String> part) {}

          @Override
          public Optional<String> meaning(PageTarget target) {
            return Optional.empty();
          }
        });
  }

  /**
   * @param doors what stands above the links to places
   */
  PageView(PageText text, String doors, Links links) {
    this.links = links;
    getStyleClass().add("document-page");
    Label title = new Label(text.title());
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(title);
    for (PageBlock block : text.blocks()) getChildren().add(node(block, doors));
  }

  private Node node(PageBlock block, String doors) {
    if (block instanceof PageBlock.Heading heading) return flow(heading.runs(), "page-heading");
    if (block instanceof PageBlock.Sentences sentence) return sentence(sentence);
    if (block instanceof PageBlock.Formula formula) return formula(formula.latex());
    if (block instanceof PageBlock.Program program) return program(program.text());
    if (block instanceof PageBlock.Sources sources) return flow(sources.runs(), "page-sources");
    return doors((PageBlock.Doors) block, doors);
  }

  private Node sentence(PageBlock.Sentences sentence) {
    TextFlow flow = flow(sentence.runs(), "page-text");
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox row = new HBox(flow);
    if (!sentence.mark().isEmpty()) {
      Label mark = new Label(sentence.mark());
      mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      mark.getStyleClass().add(sentence.mark().equals("•") ? "page-dot" : "page-mark");
      row.getChildren().add(0, mark);
    }
    row.getStyleClass().add("page-sentence");
    sentences.add(row);
    return row;
  }

  private static Node formula(String latex) {
    FormulaView formula = new FormulaView(latex);
    HBox row = new HBox(formula);
    row.getStyleClass().add("page-formula");
    return row;
  }

  private static Node program(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("page-program");
    return label;
  }

  private Node doors(PageBlock.Doors doors, String heading) {
    Label label = new Label(heading);
    label.getStyleClass().add("page-doors");
    FlowPane row = new FlowPane();
    row.getStyleClass().add("page-door-row");
    VBox all = new VBox(label, row);
    all.getStyleClass().add("page-door-list");
    for (PageRun.Link link : doors.links()) {
      Hyperlink door = new Hyperlink(link.text(), new Icon("fth-arrow-right"));
      door.setWrapText(true);
      door.setMinHeight(Region.USE_PREF_SIZE);
      door.getStyleClass().add("page-door");
      door.setAccessibleText(heading + ": " + link.text());
      door.setOnAction(event -> links.follow(link.target()));
      row.getChildren().add(door);
    }
    return all;
  }

  private TextFlow flow(List<PageRun> runs, String style) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(style);
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(PageBlock.plain(runs));
    flow.setMinHeight(Region.USE_PREF_SIZE);
    for (PageRun run : runs) flow.getChildren().add(piece(run));
    return flow;
  }

  private Node piece(PageRun run) {
    if (run instanceof PageRun.Math math) {
      FormulaView formula = new FormulaView(math.latex());
      // a flow of text would give it less than its height, and it would shrink
      formula.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      formula.getStyleClass().add("page-math");
      return formula;
    }
    if (run instanceof PageRun.Link link) return word(link);
    Text text = new Text(run.text());
    text.getStyleClass().add("page-run");
    if (run instanceof PageRun.Code) text.getStyleClass().add("page-code");
    if (run instanceof PageRun.Plain plain && plain.bold()) text.getStyleClass().add("page-bold");
    if (run instanceof PageRun.Plain plain && plain.italic()) {
      text.getStyleClass().add("page-italic");
    }
    return text;
  }

  private Node word(PageRun.Link link) {
    PageTarget target = link.target();
    LinkText text = new LinkText(link.text(), () -> links.follow(target));
    text.getStyleClass().addAll("page-run", "page-word", "part-" + target.id());
    links.meaning(target).ifPresent(meaning -> Hint.setText(text, meaning));
    if (!target.isLit()) {
      text.getStyleClass().add("page-link");
      return text;
    }
    text.hoverProperty().subscribe((before, over) -> links.point(part(target, over)));
    text.focusedProperty().subscribe((before, has) -> links.point(part(target, has)));
    words.add(text);
    parts.add(target.id());
    return text;
  }

  private static Optional<String> part(PageTarget target, boolean on) {
    return on ? Optional.of(target.id()) : Optional.empty();
  }

  /** That sentence is read. */
  void setCurrent(int sentence) {
    for (int i = 0; i < sentences.size(); i++) {
      sentences.get(i).pseudoClassStateChanged(CURRENT, i == sentence);
    }
  }

  /** The words of what is lit are lit, too. */
  void setLit(Set<String> lit) {
    for (int i = 0; i < words.size(); i++) {
      words.get(i).pseudoClassStateChanged(LIT, lit.contains(parts.get(i)));
    }
  }

  /**
   * Sets the font to the largest size with which all of it is no higher than that, or the least.
   */
  void fit(double height, double usual, double least) {
    int steps = (int) Math.floor((usual - least) / STEP);
    if (fits(usual, height)) return;
    // a page that scrolls in any case is not laid out again and again
    if (!fits(usual - steps * STEP, height)) return;
    for (int step = 1; step < steps; step++) if (fits(usual - step * STEP, height)) return;
    fits(usual - steps * STEP, height);
  }

  private boolean fits(double size, double height) {
    setStyle("-fx-font-size: " + size + "px");
    applyCss();
    return prefHeight(getWidth()) <= height;
  }
}
