package engram.app;

import engram.nn.Activation;
import engram.ui.base.Texts;
import engram.ui.runfile.NetworkFilesViewModel;
import engram.ui.runfile.RunFilesViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** What is asked of the user about a file that does not say everything. */
record FileQuestions(StageDialogs dialogs, Texts texts)
    implements NetworkFilesViewModel.Asking, RunFilesViewModel.Telling {

  @Override
  public void tell(String sentence) {
    dialogs.tellNotOpened(sentence);
  }

  @Override
  public void askForRows(String sentence, Consumer<Path> found) {
    ButtonType find = new ButtonType(texts.get("run-file.find"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("run-file.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = dialogs.alert(Alert.AlertType.ERROR, "error.open.title", sentence);
    alert.getButtonTypes().setAll(find, cancel);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == find) dialogs.askForFile().ifPresent(found);
        });
    alert.show();
  }

  @Override
  public void tellConverted(String sentence) {
    dialogs.inform("network-file.title", sentence);
  }

  @Override
  public void activations(
      String text,
      List<String> layers,
      List<Activation> proposed,
      Consumer<List<Activation>> answer) {
    Alert alert = dialogs.alert(Alert.AlertType.NONE, "network-file.title", text);
    ActivationsDialog.ask(alert, texts, layers, proposed, answer);
  }
}
