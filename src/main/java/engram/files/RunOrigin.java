package engram.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that a run belongs to, noted where the run is kept until it is saved there.
 *
 * @param print of the file when the run was read from it or saved, as {@link RunFile#print} tells
 *     it; empty if it is not known
 */
public record RunOrigin(Path file, Optional<String> print) {
  private static final String FIELD = "unsaved";

  /** The run with that note; without one if there is none. */
  static SavedRun note(SavedRun run, Optional<RunOrigin> origin) {
    JsonOthers all = run.others();
    ObjectNode others = all.fields().deepCopy();
    others.remove(FIELD);
    if (origin.isPresent()) {
      ObjectNode note = others.putObject(FIELD);
      note.put("file", origin.get().file().toString());
      origin.get().print().ifPresent(print -> note.put("sha256", print));
    }
    return run.withOthers(new JsonOthers(others, all.objects(), all.lists()));
  }

  /** The run without such a note. */
  public static SavedRun without(SavedRun run) {
    return note(run, Optional.empty());
  }

  /** What is noted. */
  public static Optional<RunOrigin> of(SavedRun run) {
    JsonNode note = run.others().fields().path(FIELD);
    JsonNode file = note.path("file");
    if (!file.isTextual()) return Optional.empty();
    try {
      return Optional.of(
          new RunOrigin(
              Path.of(file.textValue()), Optional.ofNullable(note.path("sha256").textValue())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
