package engram.app;

import engram.nn.Activation;
import engram.ui.base.Texts;
import engram.ui.runfile.NetworkFilesViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Alert;

/** What is asked of the user about a file that does not say everything. */
record FileQuestions(StageActions window, Texts texts) implements NetworkFilesViewModel.Asking {

  @Override
  public void tell(String sentence) {
    window.tellNotOpened(sentence);
  }

  @Override
  public void tellConverted(String sentence) {
    window.alert(Alert.AlertType.INFORMATION, "network-file.title", sentence).show();
  }

  @Override
  public void activations(
      String text,
      List<String> layers,
      List<Activation> proposed,
      Consumer<List<Activation>> answer) {
    Alert alert = window.alert(Alert.AlertType.NONE, "network-file.title", text);
    ActivationsDialog.ask(alert, texts, layers, proposed, answer);
  }
}
