package engram.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.program.ProgramTokens.Kind;
import engram.ui.program.ProgramTokens.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTokensTest {

  @Test
  void keywordsAndNumbersAreToldApartFromNames() {
    assertThat(ProgramTokens.of("for p in W1: δ2 = 1e-8 * a2 ** 2 + 0.01"))
        .containsExactly(
            new Token(Kind.KEYWORD, "for"),
            new Token(Kind.PLAIN, " p "),
            new Token(Kind.KEYWORD, "in"),
            new Token(Kind.PLAIN, " W1: δ2 = "),
            new Token(Kind.NUMBER, "1e-8"),
            new Token(Kind.PLAIN, " * a2 ** "),
            new Token(Kind.NUMBER, "2"),
            new Token(Kind.PLAIN, " + "),
            new Token(Kind.NUMBER, "0.01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "inner = infinite", "f = (lambda z: z, lambda a: 1)"})
  void thePiecesMakeUpTheLine(String code) {
    assertThat(ProgramTokens.of(code).stream().map(Token::text).collect(Collectors.joining()))
        .isEqualTo(code);
  }
}
