package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    return labels(dialog).stream().map(Label::getText).collect(Collectors.joining("\n"));
  }

  private static List<Label> labels(DialogPane dialog) {
    Node card = ((ScrollPane) dialog.lookup("#card-text")).getContent();
    if (card == null) return List.of();
    return card.lookupAll(".label").stream().map(Label.class::cast).toList();
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
        .startsWith("Model card: 4 – 10 tanh – 3 tanh")
        .contains("Questions for a discussion");
    assertThat(dialogs()).hasSize(1);

    Path file = folder.resolve("c.html");
    answer = Optional.of(file);
    answer(robot, "model-card.save");
    until(() -> Files.exists(file));
    assertThat(asked).isEqualTo("iris.html");
    assertThat(Files.readString(file)).contains("<h1>", "4 – 10 tanh – 3 tanh");
  }

  /** Names stand in one column, what is said of them in another, and no line is cut off. */
  @Test
  void itsLinesStandInTwoColumnsAndAreWhole(FxRobot robot) throws Exception {
    DialogPane dialog = open(robot);
    robot.interact(dialog::layout);
    assertThat(labels(dialog)).hasSizeGreaterThan(30);
    Set<Double> lefts = new TreeSet<>();
    for (Label each : labels(dialog)) {
      assertThat(each.getHeight())
          .as(each.getText())
          .isGreaterThan(each.prefHeight(each.getWidth()) - 1);
      lefts.add(Math.rint(each.localToScene(0, 0).getX()));
    }
    assertThat(lefts).hasSize(2);
    answer(robot, "new.cancel");
    until(() -> dialogs().isEmpty());
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
