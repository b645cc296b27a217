package engram.training.explore;

/** How well a learning rate does beside others, by the rule of {@link RateJudgement}. */
public enum RateVerdict {
  TOO_SLOW("too-slow"),
  GOOD("good"),
  OSCILLATING("oscillating"),
  /** Too large, but without a sign of it in the ups and downs: the loss came to rest too high. */
  STUCK("stuck"),
  DIVERGED("diverged");

  private final String id;

  RateVerdict(String id) {
    this.id = id;
  }

  /** The end of its keys and style classes. */
  public String id() {
    return id;
  }
}
