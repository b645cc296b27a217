package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.controls.Subscripts.Piece;
import org.junit.jupiter.api.Test;

class SubscriptsTest {

  @Test
  void subscriptsBecomeLoweredDigits() {
    assertThat(Subscripts.split("h₁₂ → y₃"))
        .containsExactly(
            new Piece("h", false),
            new Piece("12", true),
            new Piece(" → y", false),
            new Piece("3", true));
  }

  @Test
  void aTextWithoutOrOfSubscriptsIsOnePiece() {
    assertThat(Subscripts.split("bias")).containsExactly(new Piece("bias", false));
    assertThat(Subscripts.split("₀")).containsExactly(new Piece("0", true));
    assertThat(Subscripts.split("")).isEmpty();
  }
}
