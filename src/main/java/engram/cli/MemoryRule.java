package engram.cli;

import engram.memory.MemoryModel;
import engram.memory.RecallRule;
import engram.memory.StorageRule;
import java.util.Arrays;
import java.util.Optional;

/** {@code --rule}: how patterns are stored. */
enum MemoryRule {
  HEBB("hebb", "Hebb's rule", StorageRule.HEBB),
  STORKEY("storkey", "Storkey's rule", StorageRule.STORKEY),
  PSEUDO_INVERSE("pseudo-inverse", "the pseudo-inverse", StorageRule.PSEUDO_INVERSE),
  MODERN("modern", "the modern (softmax) network", null);

  private final String id;
  private final String title;

  /** Null for the softmax network, which has no weights between pairs. */
  private final StorageRule storage;

  MemoryRule(String id, String title, StorageRule storage) {
    this.id = id;
    this.title = title;
    this.storage = storage;
  }

  static MemoryRule of(RecallRule rule) {
    return rule.storage().map(MemoryRule::of).orElse(MODERN);
  }

  private static MemoryRule of(StorageRule storage) {
    return Arrays.stream(values())
        .filter(each -> each.storage == storage)
        .findFirst()
        .orElseThrow();
  }

  RecallRule recall() {
    return Arrays.stream(RecallRule.values())
        .filter(each -> each.storage().equals(storage()))
        .findFirst()
        .orElseThrow();
  }

  String id() {
    return id;
  }

  /** In words, for the middle of a sentence. */
  String title() {
    return title;
  }

  Optional<StorageRule> storage() {
    return Optional.ofNullable(storage);
  }

  /**
   * @param beta of the softmax network; not looked at else
   */
  MemoryModel model(double beta) {
    return storage == null ? new MemoryModel.Softmax(beta) : new MemoryModel.Pairwise(storage);
  }
}
