package engram.files;

import engram.data.Dataset;
import java.util.Optional;

/**
 * The user's own rows that a run learns from.
 *
 * @param file that has them; empty if the run's file has them itself
 */
public record OwnRows(Dataset dataset, Optional<RowsFile> file) {}
