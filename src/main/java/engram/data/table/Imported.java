package engram.data.table;

import engram.data.Dataset;
import java.util.List;

/**
 * What became of a table.
 *
 * @param remarks what is worth knowing, such as how many rows are left out
 */
public record Imported(Dataset dataset, List<Remark> remarks) {}
