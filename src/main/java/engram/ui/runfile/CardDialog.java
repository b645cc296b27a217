package engram.ui.runfile;

import engram.export.card.ModelCard;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Shows the model card; asks what the machine draws; copies the card, or has it saved. */
public final class CardDialog {
  private static final double WIDTH = 720;
  private static final double GAP = 8;
  private static final int ROWS = 20;
  private static final int WATTS_COLUMNS = 6;

  private CardDialog() {}

  /**
   * @param alert without buttons and content
   * @param save asks for a file
   */
  public static void show(Alert alert, CardViewModel card, Runnable save, Texts texts) {
    TextField watts = new TextField();
    watts.setId("card-watts");
    watts.setPrefColumnCount(WATTS_COLUMNS);
    Label name = new Label(texts.get("model-card.watts"));
    name.setLabelFor(watts);
    Label note = new Label(card.note());
    note.getStyleClass().add("muted");
    HBox row = new HBox(GAP, name, watts, note);
    row.setAlignment(Pos.BASELINE_LEFT);
    Label fault = new Label();
    fault.setId("card-fault");
    fault.setWrapText(true);
    TextArea text = new TextArea();
    text.setId("card-text");
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setAccessibleText(texts.get("model-card.title"));

    ButtonType saving = new ButtonType(texts.get("model-card.save"), ButtonData.OK_DONE);
    ButtonType copying = new ButtonType(texts.get("model-card.copy"), ButtonData.APPLY);
    ButtonType cancel = new ButtonType(texts.get("new.cancel"), ButtonData.CANCEL_CLOSE);
    alert.getDialogPane().setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(new VBox(GAP, row, fault, text));
    alert.getButtonTypes().setAll(saving, copying, cancel);
    Node keep = alert.getDialogPane().lookupButton(saving);
    Node copy = alert.getDialogPane().lookupButton(copying);
    keep.setId("card-save");
    copy.setId("card-copy");
    // it stays open, so that what was copied can still be read and saved
    copy.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          copy(card);
          event.consume();
        });

    watts.textProperty().bindBidirectional(card.wattsProperty());
    Subscription shown =
        Subscription.combine(
            card.faultProperty()
                .subscribe(
                    sentence -> {
                      fault.setText(sentence);
                      Presence.set(fault, !sentence.isEmpty());
                    }),
            card.cardProperty()
                .subscribe(
                    now -> {
                      keep.setDisable(now.isEmpty());
                      copy.setDisable(now.isEmpty());
                      // what is wrong with the watts leaves the rest to be read
                      now.map(ModelCard::text).ifPresent(written -> keepPlace(text, written));
                    }));
    alert.setOnHidden(
        event -> {
          shown.unsubscribe();
          watts.textProperty().unbindBidirectional(card.wattsProperty());
          if (alert.getResult() == saving) save.run();
        });
    alert.show();
  }

  private static void keepPlace(TextArea area, String text) {
    double top = area.getScrollTop();
    area.setText(text);
    area.setScrollTop(top);
  }

  private static void copy(CardViewModel card) {
    card.cardProperty()
        .get()
        .ifPresent(
            now -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(now.text());
              Clipboard.getSystemClipboard().setContent(content);
            });
  }
}
