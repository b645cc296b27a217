package engram.app;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** The whole window, whose dialogs of files are answered at once, in place of the system's. */
abstract class AnsweredDialogsWindow extends WholeWindow {
  @TempDir Path folder;

  /** What is chosen in the next dialog; empty if it is cancelled. */
  Optional<Path> answer = Optional.empty();

  /** The name that was proposed for the last file to be saved; empty before there was one. */
  String asked = "";

  @Override
  final Wiring wiring() {
    return new Wiring(
        preferences,
        (owner, recent, texts) -> answer,
        (owner, recent, title, name, pattern) -> {
          asked = name;
          return answer;
        });
  }
}
