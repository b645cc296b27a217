package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link of a page of one's own that leads nowhere is named where it stands. */
class PageLinksTest {
  private final DocumentFixture fixture = new DocumentFixture();
  private final PageLinks links = new PageLinks(fixture.places, fixture.run.texts);

  @AfterEach
  void close() {
    fixture.close();
  }

  private String fault(String markdown) {
    return links.fault(OwnPage.of("a.md", markdown)).orElse("");
  }

  private String nowhere(int line, int column, String address) {
    return fixture.run.texts.get("document.fault.nowhere", "a.md", line, column, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[neuron](term:neuron)",
        "[to the network](page:network)",
        "[the data](place:data)",
        "[a part](part:whatever)",
        "[the world](https://example.org/term:nothing)",
        "no link"
      })
  void whatLeadsSomewhereIsNoFault(String markdown) {
    assertThat(fault(markdown)).isEmpty();
  }

  @Test
  void theFirstIsNamedWithItsLineAndColumn() {
    assertThat(fault("# T\n\na [b](term:neuron)\nand [c](page:nix), [d](term:nix)"))
        .isEqualTo(nowhere(4, 9, "page:nix"));
    assertThat(fault("[c](place:nix/x \"why\")")).isEqualTo(nowhere(1, 5, "place:nix/x"));
  }

  /** An address that is right may begin as one that is not. */
  @Test
  void anAddressThatOnlyBeginsSoIsNotMeant() {
    assertThat(fault("[a](term:neuron)\n\n[b](term:neur)")).isEqualTo(nowhere(3, 5, "term:neur"));
    assertThat(fault("[a](page:network)\n[b](page:net)")).isEqualTo(nowhere(2, 5, "page:net"));
  }

  @Test
  void addressesAreFoundHoweverTheyAreWritten() {
    assertThat(fault("x\n\n[a](TERM:nix)")).isEqualTo(nowhere(3, 5, "term:nix"));
    assertThat(fault("x\n\n[a](<term:nix>)")).isEqualTo(nowhere(3, 6, "term:nix"));
    assertThat(fault("x [a][1]\n\n[1]: term:nix\n")).isEqualTo(nowhere(3, 6, "term:nix"));
  }
}
