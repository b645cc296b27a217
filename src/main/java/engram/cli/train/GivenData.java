package engram.cli.train;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import java.util.List;

/**
 * The rows to learn from.
 *
 * @param notes sentences on what is worth knowing of them
 */
record GivenData(DataSource source, Dataset dataset, List<String> notes) {

  static GivenData builtIn(DataSource source) {
    return new GivenData(source, BuiltInSet.load(source), List.of());
  }

  boolean isOwn() {
    return source instanceof DataSource.Own;
  }
}
