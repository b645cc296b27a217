package engram.ui.data;

import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.data.look.DataThumb;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnSet;
import engram.ui.paint.Palette;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** One of the user's own data in the list; a small cross, seen under the pointer, takes it off. */
final class OwnSetRow extends StackPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final OwnSet set;
  private final Button choose;
  private final DataThumb thumb = new DataThumb();

  /**
   * @param removal says what the cross does
   */
  OwnSetRow(OwnSet set, String removal, Runnable onChosen, Runnable onRemoved) {
    this.set = set;
    getStyleClass().add("own-set");
    choose = new Button(set.id(), new Icon("fth-list"));
    choose.setMnemonicParsing(false);
    choose.getStyleClass().setAll("data-set");
    choose.setMaxWidth(Double.MAX_VALUE);
    choose.setFocusTraversable(false);
    choose.setOnAction(event -> onChosen.run());
    Hint.setText(choose, set.id());
    Button remove = new Button();
    remove.setGraphic(new Icon("fth-x"));
    remove.getStyleClass().setAll("own-set-remove");
    remove.setFocusTraversable(false);
    remove.setAccessibleText(removal);
    remove.setOnAction(event -> onRemoved.run());
    Hint.setText(remove, removal);
    setAlignment(remove, Pos.CENTER_RIGHT);
    getChildren().setAll(choose, remove);
  }

  OwnSet set() {
    return set;
  }

  void mark(boolean chosen) {
    choose.pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Its points, if they are drawn, in the place of an icon. */
  void show(Optional<DataThumbnail> thumbnail) {
    thumb.show(thumbnail);
    if (thumbnail.isPresent()) choose.setGraphic(thumb);
  }

  void paint(Palette palette, double em) {
    thumb.paint(palette, em);
  }
}
