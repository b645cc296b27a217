package engram.ui.data.files;

import engram.data.read.Format;
import engram.data.read.FormatChoices;
import engram.data.sets.BuiltInSet;
import engram.data.table.Remark;
import engram.data.table.Table;
import engram.files.RowsFile;
import engram.files.RowsReading;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the user's own data are of which file. */
public final class OwnFiles {
  private final OwnData own;
  private final Map<String, OwnFile> files = new HashMap<>();

  /**
   * How a file was read.
   *
   * @param choices what the user said of its format
   * @param remarks what is worth knowing of the reading
   * @param table as it was read; gone when no state of the data has it any more
   */
  record OwnFile(
      Path path,
      FormatChoices choices,
      Format format,
      List<Remark> remarks,
      WeakReference<Table> table) {}

  public OwnFiles(OwnData own) {
    this.own = own;
  }

  Optional<OwnFile> of(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /** Of which file a state of the data is; empty if it was edited since it was read. */
  public Optional<RowsFile.Origin> origin(OwnSet set) {
    return of(set.id())
        .filter(file -> file.table().get() == set.table())
        .map(
            file -> {
              RowsReading reading = new RowsReading(file.format(), set.plan(), set.classes());
              return new RowsFile.Origin(file.path(), reading);
            });
  }

  /** Takes the place of what was known of those data. */
  void set(String id, Optional<OwnFile> file) {
    if (file.isPresent()) files.put(id, file.get());
    else files.remove(id);
  }

  /** What data of that file are called: the same file again the same, another of the name not. */
  String idFor(Path path) {
    String name = String.valueOf(path.getFileName());
    String id = name;
    for (int i = 2; !isFree(id, path); i++) id = name + " (" + i + ")";
    return id;
  }

  private boolean isFree(String id, Path path) {
    if (files.containsKey(id)) return files.get(id).path().equals(path);
    return own.sets().stream().noneMatch(set -> set.id().equals(id))
        && Arrays.stream(BuiltInSet.values()).noneMatch(set -> set.id().equals(id));
  }
}
