package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.paint.PaintFonts;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The note on neurons that are left out lies on a ground that parts it from the edges. */
@ExtendWith(StageExtension.class)
class NoteWidthTest {
  @Test
  void theGroundIsAsWideAsTheNoteInBothLanguages() {
    PreferencesViewModel preferences = new PreferencesViewModel();
    Texts texts = new Texts(preferences.languageProperty());
    for (int language = 0; language < 2; language++) {
      for (int left : new int[] {1, 16, 128}) {
        Text note = new Text(texts.get("network.more", left));
        note.setFont(new PaintFonts().regular(20));
        assertThat(NeuronPainter.noteWidth(note.getText(), 20))
            .as(note.getText())
            .isBetween(note.getLayoutBounds().getWidth(), note.getLayoutBounds().getWidth() + 30);
      }
      preferences.switchLanguage();
    }
  }
}
