package engram.ui.controls;

import engram.ui.selection.SelectableRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * A column in which nothing is cut: what does not fit into its height stands on a page of its own,
 * and buttons at its foot, or the mouse wheel, turn the pages. A box in it can be parted: then
 * pages begin between what is in it. Inside a scroll pane that it fills, that one scrolls only if a
 * single thing is higher than a page.
 */
@DefaultProperty("content")
public final class PagedColumn extends Pane {
  private static final Object SECTION = "engram.section";
  private static final Object PARTED = "engram.parted";

  /** Of a mouse wheel, for a page. */
  private static final double TURN = 40;

  private static final double GAP_EM = 0.3;

  private final ObservableList<Node> content = FXCollections.observableArrayList();
  private final Map<Node, Slot> slots = new HashMap<>();
  private final Button previous = button("fth-chevron-left", -1);
  private final Button next = button("fth-chevron-right", 1);
  private final Label number = new Label();
  private final HBox pager = new HBox(previous, number, next);
  private List<Integer> firsts = List.of(0);
  private int page;
  private double turned;

  /** What is to be on the page that is shown next. */
  private Optional<Node> wanted = Optional.empty();

  /** The room of one thing, which is seen on its pages only. */
  private static final class Slot extends StackPane {
    private final Node of;

    /** Below the beginning of the whole. */
    private double top;

    Slot(Node of) {
      super(of);
      this.of = of;
      setAlignment(Pos.TOP_LEFT);
      setPickOnBounds(false);
      managedProperty().bind(of.managedProperty());
    }
  }

  public PagedColumn() {
    getStyleClass().add("paged-column");
    pager.getStyleClass().add("pager");
    number.getStyleClass().addAll("muted", SelectableRuns.UNSELECTABLE);
    pager.setManaged(false);
    pager.setVisible(false);
    getChildren().add(pager);
    content.addListener(this::follow);
    setOnScroll(this::scroll);
  }

  private Button button(String icon, int by) {
    Button button = new Button();
    button.setGraphic(new Icon(icon));
    button.getStyleClass().add("inspector-button");
    button.setOnAction(event -> turn(by));
    return button;
  }

  // Properties

  /** From above. */
  public ObservableList<Node> getContent() {
    return content;
  }

  /** How many pages there are at its present height. */
  public int pages() {
    return firsts.size();
  }

  /** Counted from 0. */
  public int page() {
    return page;
  }

  /** The name of the button to the next page. */
  public void setNextText(String text) {
    next.setAccessibleText(text);
    Hint.setText(next, text);
  }

  public String getNextText() {
    return next.getAccessibleText();
  }

  /** The name of the button to the page before. */
  public void setPreviousText(String text) {
    previous.setAccessibleText(text);
    Hint.setText(previous, text);
  }

  public String getPreviousText() {
    return previous.getAccessibleText();
  }

  /** A section begins with that: what follows stays on its page, if it can. */
  public static void setSection(Node node, boolean begins) {
    node.getProperties().put(SECTION, begins);
  }

  public static boolean isSection(Node node) {
    return Boolean.TRUE.equals(node.getProperties().get(SECTION));
  }

  /** Pages can begin between the children of that box. */
  public static void setParted(Node node, boolean parted) {
    node.getProperties().put(PARTED, parted);
  }

  public static boolean isParted(Node node) {
    return Boolean.TRUE.equals(node.getProperties().get(PARTED));
  }

  /** All that is never parted between two pages, from above; of what is there now. */
  public List<Node> blocks() {
    return content.stream().flatMap(each -> PageBlock.parts(each).stream()).toList();
  }

  // Commands

  /** Turns to the page with that, in whichever column it is. */
  public static void reveal(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each instanceof PagedColumn column) {
        column.wanted = Optional.of(node);
        column.requestLayout();
      }
    }
  }

  /** So many pages on, or back. */
  public void turn(int by) {
    int wanted = Math.max(0, Math.min(pages() - 1, page + by));
    if (wanted == page) return;
    page = wanted;
    requestLayout();
  }

  private void scroll(ScrollEvent event) {
    if (pages() < 2) return;
    event.consume();
    turned += event.getDeltaY();
    if (Math.abs(turned) < TURN) return;
    turn(turned < 0 ? 1 : -1);
    turned = 0;
  }

  private void follow(ListChangeListener.Change<? extends Node> change) {
    slots.keySet().retainAll(content);
    List<Node> all = new ArrayList<>();
    for (Node each : content) all.add(slots.computeIfAbsent(each, Slot::new));
    all.add(pager);
    getChildren().setAll(all);
  }

  // Layout

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Slot> there = there();
    double sum = snappedTopInset() + snappedBottomInset();
    for (Slot each : there) sum += each.prefHeight(inside(width));
    return sum + Math.max(0, there.size() - 1) * gap();
  }

  @Override
  protected double computeMinHeight(double width) {
    double highest =
        blocks().stream().mapToDouble(each -> each.prefHeight(inside(width))).max().orElse(0);
    return snappedTopInset() + highest + foot() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = inside(getWidth());
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    List<PageBlock> blocks = place(width);
    firsts = firsts(blocks, room);
    boolean more = firsts.size() > 1;
    if (more) firsts = firsts(blocks, room - foot());
    page = Math.min(wanted.map(node -> pageOf(node, blocks)).orElse(page), firsts.size() - 1);
    wanted = Optional.empty();
    int from = firsts.get(page);
    int to = page + 1 < firsts.size() ? firsts.get(page + 1) : blocks.size();
    for (Slot each : slots.values()) each.setVisible(false);
    for (int k = 0; k < blocks.size(); k++) blocks.get(k).show(k >= from && k < to);
    if (from < to) move(blocks.get(from).top(), blocks.get(to - 1).bottom());
    layoutPager(more, width, snappedTopInset() + room);
  }

  /** Gives all its size, one below the other. */
  private List<PageBlock> place(double width) {
    List<PageBlock> blocks = new ArrayList<>();
    double y = 0;
    for (Slot each : there()) {
      double height = each.prefHeight(width);
      each.resize(width, height);
      each.layout();
      each.top = y;
      blocks.addAll(PageBlock.of(each.of, each, y));
      y += height + gap();
    }
    return blocks;
  }

  /** Shows what lies between two heights of the whole; what is beyond them is neither seen. */
  private void move(double from, double to) {
    for (Slot each : slots.values()) {
      if (!each.isVisible()) continue;
      each.relocate(snappedLeftInset(), snappedTopInset() + each.top - from);
      boolean cut = each.top < from || each.top + each.getHeight() > to;
      each.setClip(cut ? new Rectangle(0, from - each.top, each.getWidth(), to - from) : null);
    }
  }

  private int pageOf(Node node, List<PageBlock> blocks) {
    int at = 0;
    for (int k = blocks.size() - 1; k >= 0; k--) if (blocks.get(k).isWith(node)) at = k;
    int found = firsts.size() - 1;
    while (found > 0 && firsts.get(found) > at) found--;
    return found;
  }

  private void layoutPager(boolean more, double width, double bottom) {
    pager.setVisible(more);
    if (!more) return;
    number.setText(page + 1 + " / " + firsts.size());
    previous.setDisable(page == 0);
    next.setDisable(page == firsts.size() - 1);
    double height = pager.prefHeight(-1);
    pager.resizeRelocate(snappedLeftInset(), bottom - height, width, height);
  }

  private static List<Integer> firsts(List<PageBlock> blocks, double room) {
    double[] tops = blocks.stream().mapToDouble(PageBlock::top).toArray();
    double[] bottoms = blocks.stream().mapToDouble(PageBlock::bottom).toArray();
    boolean[] heads = new boolean[tops.length];
    for (int k = 0; k < heads.length; k++) heads[k] = isSection(blocks.get(k).node());
    return new PageBreaks(tops, bottoms, heads, room).firsts();
  }

  private List<Slot> there() {
    return content.stream().map(slots::get).filter(Node::isManaged).toList();
  }

  private double inside(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    return width < 0 ? width : Math.max(0, width - sides);
  }

  private double gap() {
    return snapSpaceY(GAP_EM * number.getFont().getSize());
  }

  private double foot() {
    return gap() + pager.prefHeight(-1);
  }
}
