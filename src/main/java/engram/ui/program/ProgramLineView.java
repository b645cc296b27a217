package engram.ui.program;

import engram.ui.program.ProgramTokens.Token;
import engram.ui.selection.SelectableFlow;
import engram.ui.selection.SelectableRuns;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of the program; a long one wraps behind its indent. */
public final class ProgramLineView extends HBox {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  /**
   * @param number counted from 1; 0 shows none
   */
  public ProgramLineView(ProgramLine line, int number) {
    getStyleClass().add("program-line");
    setAccessibleText(line.code());
    if (number > 0) {
      Label label = new Label(String.valueOf(number));
      label.getStyleClass().addAll("program-number", SelectableRuns.UNSELECTABLE);
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
      for (int k = 0; k < line.indent(); k++) getChildren().add(indent());
    }
    TextFlow code = new TextFlow();
    String indent = line.text().substring(0, line.text().length() - line.code().length());
    code.getProperties().put(SelectableFlow.INDENT, indent);
    for (Token token : ProgramTokens.of(line.code())) {
      Text text = new Text(token.text());
      text.getStyleClass()
          .addAll("program-code", "token-" + token.kind().name().toLowerCase(Locale.ROOT));
      code.getChildren().add(text);
    }
    HBox.setHgrow(code, Priority.ALWAYS);
    getChildren().add(code);
  }

  private static Region indent() {
    Region indent = new Region();
    indent.getStyleClass().add("program-indent");
    return indent;
  }

  void setAtWork(boolean atWork) {
    pseudoClassStateChanged(AT_WORK, atWork);
  }

  void setPointed(boolean pointed) {
    pseudoClassStateChanged(POINTED, pointed);
  }
}
