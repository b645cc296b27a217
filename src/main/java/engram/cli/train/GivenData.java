package engram.cli.train;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.SetupException;
import engram.data.sets.BuiltInSet;
import engram.files.RowsReading;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows to learn from.
 *
 * @param notes sentences on what is worth knowing of them
 * @param reading how they were made of a file; empty if they come with the program
 * @param numbers of each row in turn, its number in the file, or the built-in set, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record GivenData(
    DataSource source,
    Dataset dataset,
    List<String> notes,
    Optional<RowsReading> reading,
    int[] numbers) {

  static GivenData builtIn(DataSource source) {
    Dataset dataset = BuiltInSet.load(source);
    int[] numbers = IntStream.range(0, dataset.rows()).toArray();
    return new GivenData(source, dataset, List.of(), Optional.empty(), numbers);
  }

  /** What a fault in setting these rows up says; it counts the rows in use, the sentence all. */
  String sentence(IllegalArgumentException fault, DataSetup setup) {
    if (!(fault instanceof SetupException of) || of.kind() != SetupException.Kind.NO_VALUE) {
      return fault.getMessage();
    }
    int inUse = Integer.parseInt(of.facts().get(1));
    return "the formula %s has no finite value for row %d (from 0): change it, for instance so that nothing is divided by 0"
        .formatted(of.facts().get(0), numbers[PreparedData.rowsInUse(setup, dataset)[inUse]]);
  }

  boolean isOwn() {
    return source instanceof DataSource.Own;
  }
}
