package engram.memory;

import java.util.Optional;

/**
 * A setting of an experiment, declared once by its setup: what it is called and what it may be. Its
 * control in the window, what undo and reset do to it, its command-line option and its field in a
 * saved file are made of it.
 *
 * @param <S> the setup that it belongs to
 */
public sealed interface Setting<S> permits ChoiceSetting, NumberSetting {

  /** Its name in a file and on the command line, and the end of the keys of its texts. */
  String id();

  /** Its value in a setup. */
  Object valueIn(S setup);

  /** What a file means in which it is missing, if it came later than the first such files. */
  default Optional<Object> ifMissing() {
    return Optional.empty();
  }
}
