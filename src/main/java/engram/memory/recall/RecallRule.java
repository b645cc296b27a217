package engram.memory.recall;

import engram.data.Identified;
import java.util.Optional;

/** How a network holds its patterns. */
public enum RecallRule implements Identified {
  HEBB(Optional.of(StorageRule.HEBB)),
  STORKEY(Optional.of(StorageRule.STORKEY)),
  PSEUDO_INVERSE(Optional.of(StorageRule.PSEUDO_INVERSE)),
  /** The patterns themselves, without weights between neurons. */
  SOFTMAX(Optional.empty());

  private final Optional<StorageRule> storage;

  RecallRule(Optional<StorageRule> storage) {
    this.storage = storage;
  }

  /** Empty if there are no weights between neurons. */
  public Optional<StorageRule> storage() {
    return storage;
  }

  /**
   * What a capacity experiment measures.
   *
   * @param beta of softmax; the others need none
   */
  public MemoryModel model(double beta) {
    return storage
        .<MemoryModel>map(MemoryModel.Pairwise::new)
        .orElseGet(() -> new MemoryModel.Softmax(beta));
  }
}
