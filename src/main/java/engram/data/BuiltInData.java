package engram.data;

import engram.data.table.ByteSource;
import engram.data.table.Choices;
import engram.data.table.ImportPlan;
import engram.data.table.ReadMonitor;
import engram.data.table.Table;
import engram.data.table.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The data sets that come with the program. */
public final class BuiltInData {
  private BuiltInData() {}

  /**
   * Fisher's 150 irises, 50 of each of three species, in the numbers and the order of
   * scikit-learn's {@code load_iris()}.
   */
  public static Dataset iris() {
    return read("iris");
  }

  /**
   * The rows of a source that is not the user's own.
   *
   * @throws IllegalArgumentException if the program has no such rows
   */
  public static Dataset load(DataSource source) {
    if (source.equals(new DataSource.BuiltIn("iris"))) return iris();
    throw new IllegalArgumentException("there are no built-in rows " + source.id());
  }

  private static Dataset read(String id) {
    String file = "/data/" + id + ".csv";
    try (InputStream in =
        Objects.requireNonNull(BuiltInData.class.getResourceAsStream(file), file)) {
      ByteSource source = ByteSource.of(id, in.readAllBytes());
      Table table = TableReader.read(source, Choices.NONE, ReadMonitor.NONE).table();
      return table.toDataset(ImportPlan.guess(table)).dataset();
    } catch (IOException | DataException e) {
      throw new IllegalStateException("the program is damaged: " + e.getMessage(), e);
    }
  }
}
