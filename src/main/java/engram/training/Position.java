package engram.training;

/**
 * A place between two batches of a run.
 *
 * @param epoch whole epochs done
 * @param row rows of the present epoch done, below the number of training rows
 */
public record Position(int epoch, int row) implements Comparable<Position> {
  public static final Position START = new Position(0, 0);

  @Override
  public int compareTo(Position other) {
    return epoch != other.epoch
        ? Integer.compare(epoch, other.epoch)
        : Integer.compare(row, other.row);
  }
}
