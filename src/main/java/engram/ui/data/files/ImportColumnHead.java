package engram.ui.data.files;

import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;

/** The head of a column: its name, and what it is taken for, which can be changed there. */
final class ImportColumnHead extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final int column;
  private final ImportColumnsViewModel columns;
  private final Texts texts;
  private final Button kind = new Button();
  private Object shown;
  private final Icon learned = new Icon("fth-target");

  ImportColumnHead(int column, String name, ImportColumnsViewModel columns, Texts texts) {
    this.column = column;
    this.columns = columns;
    this.texts = texts;
    getStyleClass().add("import-head");
    Label title = new Label(name);
    title.getStyleClass().add("import-head-name");
    kind.setId("kind-" + column);
    kind.getStyleClass().setAll("import-kind");
    kind.setMinWidth(USE_PREF_SIZE);
    kind.setOnAction(event -> offer());
    getChildren().setAll(title, kind);
  }

  /** The menu of the kinds; made anew each time, since it is seldom wanted. */
  private void offer() {
    List<MenuItem> items = new ArrayList<>();
    ImportPlan plan = columns.planProperty().get().orElseThrow();
    for (ColumnKind each : columns.kinds(column)) {
      RadioMenuItem item = new RadioMenuItem(name(each));
      item.setSelected(plan.kinds().get(column) == each);
      item.setOnAction(event -> columns.chooseKind(column, each));
      items.add(item);
    }
    if (plan.target() != column) {
      MenuItem learn = new MenuItem(texts.get("import-columns.learn"));
      learn.setOnAction(event -> columns.chooseTarget(column));
      items.add(new SeparatorMenuItem());
      items.add(learn);
    }
    new ContextMenu(items.toArray(MenuItem[]::new)).show(kind, Side.BOTTOM, 0, 0);
  }

  private String name(ColumnKind each) {
    return texts.get("import-columns.kind." + each.id());
  }

  /** The plan has a kind for this column, unless the columns do not fit. */
  void show(Optional<ImportPlan> plan) {
    Optional<ColumnKind> now =
        plan.filter(p -> column < p.kinds().size()).map(p -> p.kinds().get(column));
    List<Object> face = List.of(now, plan.filter(p -> p.target() == column).isPresent());
    if (face.equals(shown)) return;
    shown = face;
    Presence.set(kind, now.isPresent());
    now.ifPresent(k -> kind.setText(name(k) + " ▾"));
    boolean target = plan.filter(p -> p.target() == column).isPresent();
    kind.setGraphic(target ? learned : null);
    pseudoClassStateChanged(TARGET, target);
    if (target) Hint.setText(kind, texts.get("import-columns.target.tip"));
    else Hint.setText(kind, texts.get("import-columns.kind.tip"));
  }

  void mark(boolean wrong) {
    pseudoClassStateChanged(WRONG, wrong);
  }
}
