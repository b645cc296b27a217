package engram.ui.runfile;

import engram.ui.base.Texts;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Shows the model card; asks what the machine draws; copies the card, or has it saved. */
public final class CardDialog {
  private static final double WIDTH = 720;
  private static final double GAP = 8;
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
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label note = new Label(card.note());
    note.setId("card-note");
    note.setWrapText(true);
    HBox row = new HBox(GAP, name, watts);
    row.setAlignment(Pos.BASELINE_LEFT);
    Label fault = new Label();
    fault.setId("card-fault");
    fault.setWrapText(true);
    // two lines, whatever is said: the buttons stay where they are
    StackPane said = new StackPane(note, fault);
    said.setAlignment(Pos.TOP_LEFT);
    said.setStyle("-fx-min-height: 3em; -fx-pref-height: 3em;");
    CardView text = new CardView(texts.get("model-card.title"));

    ButtonType saving = new ButtonType(texts.get("model-card.save"), ButtonData.OK_DONE);
    ButtonType copying = new ButtonType(texts.get("model-card.copy"), ButtonData.APPLY);
    ButtonType cancel = new ButtonType(texts.get("new.cancel"), ButtonData.CANCEL_CLOSE);
    alert.getDialogPane().setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(new VBox(GAP, row, said, text.pane()));
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
                      fault.setVisible(!sentence.isEmpty());
                      note.setVisible(sentence.isEmpty());
                    }),
            card.cardProperty()
                .subscribe(
                    now -> {
                      keep.setDisable(now.isEmpty());
                      copy.setDisable(now.isEmpty());
                      // what is wrong with the watts leaves the rest to be read
                      now.ifPresent(text::show);
                    }));
    alert.setOnShown(event -> watts.requestFocus());
    alert.setOnHidden(
        event -> {
          shown.unsubscribe();
          watts.textProperty().unbindBidirectional(card.wattsProperty());
          if (alert.getResult() == saving) save.run();
        });
    alert.show();
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
