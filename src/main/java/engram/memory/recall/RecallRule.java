package engram.memory.recall;

import java.util.Optional;

/** How a network holds its patterns. */
public enum RecallRule {
  HEBB("hebb", Optional.of(StorageRule.HEBB)),
  STORKEY("storkey", Optional.of(StorageRule.STORKEY)),
  PSEUDO_INVERSE("pseudo-inverse", Optional.of(StorageRule.PSEUDO_INVERSE)),
  /** The patterns themselves, without weights between neurons. */
  SOFTMAX("softmax", Optional.empty());

  private final String id;
  private final Optional<StorageRule> storage;

  RecallRule(String id, Optional<StorageRule> storage) {
    this.id = id;
    this.storage = storage;
  }

  public String id() {
    return id;
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
