package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartFaultTest {
  @Test
  void aMissingPangoIsNamedWithThePackageToInstall() {
    Throwable fault =
        new IllegalStateException(
            new NoClassDefFoundError(
                "Could not initialize class com.sun.javafx.font.freetype.OSPango"));
    assertThat(StartFault.sentence(fault)).contains("Pango").contains("libpangoft2-1.0-0");
  }

  @Test
  void anythingElsePointsToTheLog() {
    assertThat(StartFault.sentence(new IllegalStateException("x")))
        .contains(Logging.file().toString());
  }
}
