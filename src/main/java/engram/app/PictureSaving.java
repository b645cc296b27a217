package engram.app;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Printing;
import engram.ui.export.PictureForm;
import engram.ui.export.WantedPicture;
import engram.ui.paint.Palette;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** Asks which picture of the window is wanted, and saves, copies or prints it. */
final class PictureSaving {
  private static final double WIDTH = 680;

  private final StageDialogs dialogs;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  PictureSaving(StageDialogs dialogs, PreferencesViewModel preferences, Texts texts) {
    this.dialogs = dialogs;
    this.preferences = preferences;
    this.texts = texts;
  }

  /** Proposes what the mouse is over. */
  void ask(Scene scene) {
    PictureForm form =
        new PictureForm(
            scene, pointed(scene.getRoot()), Palette.of(preferences.getTheme()).card(), texts);
    ButtonType save = new ButtonType(texts.get("picture.save"), ButtonData.OK_DONE);
    ButtonType copy = new ButtonType(texts.get("picture.copy"), ButtonData.APPLY);
    ButtonType print = new ButtonType(texts.get("picture.print"), ButtonData.OTHER);
    ButtonType cancel = new ButtonType(texts.get("new.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = dialogs.alert("picture.title");
    // four buttons, equally wide, in either language
    alert.getDialogPane().setPrefWidth(WIDTH);
    alert.getDialogPane().setContent(form);
    alert.getButtonTypes().setAll(save, copy, print, cancel);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == save) save(form.wanted());
          if (alert.getResult() == copy) copy(form.wanted());
          if (alert.getResult() == print) print(form.wanted(), scene.getWindow());
        });
    alert.show();
  }

  /** The innermost node that the mouse is over, if it is over the window. */
  private static Node pointed(Node node) {
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child.isHover()) return pointed(child);
      }
    }
    return node;
  }

  private void save(WantedPicture wanted) {
    // as it is now, whatever the window shows when a file is chosen
    WantedPicture.Writing picture = wanted.take();
    String ending = wanted.format().ending();
    dialogs
        .choose("picture.title", "engram" + ending, "*" + ending)
        .ifPresent(file -> new Thread(() -> write(picture, file), "engram-picture").start());
  }

  private void write(WantedPicture.Writing picture, Path file) {
    try {
      picture.write(file);
    } catch (IOException e) {
      Platform.runLater(() -> dialogs.tellNotSaved(file, e));
    }
  }

  private void print(WantedPicture wanted, Window owner) {
    // as it is now, whatever the window shows when a printer is chosen
    ImageView sheet = new ImageView(wanted.finest());
    sheet.setPreserveRatio(true);
    new Printing(texts)
        .print(
            owner,
            layout -> {
              sheet.setFitWidth(layout.getPrintableWidth());
              sheet.setFitHeight(layout.getPrintableHeight());
              return List.of(sheet);
            })
        .ifPresent(told -> dialogs.inform("picture.title", told));
  }

  private static void copy(WantedPicture wanted) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(wanted.pixels());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
