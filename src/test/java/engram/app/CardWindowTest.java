package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The model card of the network is read, copied and saved from the menu. */
class CardWindowTest extends AnsweredDialogsWindow {
  private DialogPane open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().actions.showCard());
    until(() -> !dialogs().isEmpty());
    DialogPane dialog = dialogs().get(0);
    until(() -> !text(dialog).isEmpty());
    return dialog;
  }

  private static String text(DialogPane dialog) {
    return ((TextArea) dialog.lookup("#card-text")).getText();
  }

  private static void type(FxRobot robot, DialogPane dialog, String watts) {
    robot.interact(() -> ((TextField) dialog.lookup("#card-watts")).setText(watts));
  }

  @Test
  void isReadCopiedAndSavedAndWrongWattsAreTold(FxRobot robot) throws Exception {
    DialogPane dialog = open(robot);
    assertThat(text(dialog)).contains("4 – 10 tanh – 3 tanh", "Questions for a discussion");
    Node save = dialog.lookup("#card-save");
    Label fault = (Label) dialog.lookup("#card-fault");
    type(robot, dialog, "much");
    assertThat(fault.getText()).contains("\"much\" is none");
    assertThat(save.isDisabled()).isTrue();
    type(robot, dialog, "");
    assertThat(save.isDisabled()).isFalse();
    assertThat(fault.isVisible()).isFalse();

    robot.interact(() -> ((ButtonBase) dialog.lookup("#card-copy")).fire());
    assertThat(SleeplessRobot.call(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(text(dialog));
    assertThat(dialogs()).hasSize(1);

    Path file = folder.resolve("c.html");
    answer = Optional.of(file);
    answer(robot, "model-card.save");
    until(() -> Files.exists(file));
    assertThat(asked).isEqualTo("iris.html");
    assertThat(Files.readString(file)).contains("<h1>", "4 – 10 tanh – 3 tanh");
  }

  @Test
  void whatIsCancelledLeavesNothing(FxRobot robot) throws Exception {
    open(robot);
    answer = Optional.of(folder.resolve("c.html"));
    answer(robot, "new.cancel");
    until(() -> dialogs().isEmpty());
    assertThat(asked).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }
}
