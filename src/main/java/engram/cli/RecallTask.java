package engram.cli;

import engram.memory.NamedPattern;
import engram.memory.Pattern;
import engram.memory.Spoiling;
import java.util.List;

/**
 * What is stored and what is asked for.
 *
 * @param asked number of the pattern that is spoiled
 */
record RecallTask(
    List<NamedPattern> stored, int asked, MemoryRule rule, Spoiling spoiling, long seed) {

  List<Pattern> patterns() {
    return stored.stream().map(NamedPattern::pattern).toList();
  }

  List<String> names() {
    return stored.stream().map(NamedPattern::name).toList();
  }

  Pattern original() {
    return stored.get(asked).pattern();
  }

  /** The spoiled pattern. */
  Pattern cue() {
    return spoiling.apply(original());
  }

  /** How the cue came to be, in words. */
  String spoiled() {
    if (spoiling instanceof Spoiling.Cover cover) {
      return "its " + cover.side().id() + " half turned off";
    }
    return cue().differences(original())
        + " of its "
        + original().size()
        + " cells turned over, seed "
        + seed;
  }
}
