package engram.ui.inspector;

import engram.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Sentences about what is unusual, each with a sign; its labels stay while the numbers change. */
public final class InspectorFindings extends VBox {
  private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

  private final List<Label> sentences = new ArrayList<>();
  private final List<Icon> signs = new ArrayList<>();

  public InspectorFindings() {
    getStyleClass().add("inspector-findings");
  }

  void show(List<FindingText.Line> lines) {
    while (sentences.size() < lines.size()) add();
    getChildren().setAll(sentences.subList(0, lines.size()));
    setManaged(!lines.isEmpty());
    for (int i = 0; i < lines.size(); i++) {
      FindingText.Line line = lines.get(i);
      sentences.get(i).setText(line.sentence());
      sentences.get(i).pseudoClassStateChanged(UNUSUAL, line.isUnusual());
      String literal = line.isUnusual() ? "fth-alert-triangle" : "fth-check";
      if (!literal.equals(signs.get(i).getLiteral())) signs.get(i).setLiteral(literal);
    }
  }

  private void add() {
    Icon sign = new Icon();
    Label sentence = new Label();
    sentence.setWrapText(true);
    sentence.setGraphic(sign);
    sentence.getStyleClass().add("inspector-finding");
    sentence.setMinHeight(USE_PREF_SIZE);
    signs.add(sign);
    sentences.add(sentence);
  }
}
