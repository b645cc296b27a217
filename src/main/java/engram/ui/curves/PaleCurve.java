package engram.ui.curves;

/**
 * A branch that the run is not on, as the charts show it.
 *
 * @param branch its id
 * @param compared whether it is compared with the present one
 * @param from the epoch at which it parts from the present one
 * @param last its last epoch
 */
public record PaleCurve(int branch, boolean compared, int from, int last) {
  /** Whether it is drawn at that epoch. */
  boolean isAt(int epoch) {
    return epoch >= from && epoch <= last;
  }
}
