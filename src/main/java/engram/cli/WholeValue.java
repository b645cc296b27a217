package engram.cli;

/** A whole number between two bounds. */
public class WholeValue extends OptionValue<Number> {
  private final long least;
  private final long most;
  private final boolean isInt;

  /**
   * @param type of the option: int or long, or their boxes
   */
  public WholeValue(long least, long most, Class<?> type) {
    this.least = least;
    this.most = most;
    isInt = type == int.class || type == Integer.class;
  }

  /** One whose bounds the command knows, and tells. */
  static WholeValue any(Class<?> type) {
    return new WholeValue(Integer.MIN_VALUE, Integer.MAX_VALUE, type) {
      @Override
      public String allowed() {
        return "a whole number";
      }
    };
  }

  @Override
  public String allowed() {
    return "a whole number from " + least + " to " + most;
  }

  @Override
  public Number read(String text) {
    long value = Long.parseLong(text);
    require(value >= least && value <= most);
    if (isInt) return Math.toIntExact(value);
    return value;
  }
}
