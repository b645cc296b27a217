package engram.viewmodel;

import java.util.List;

/**
 * What the charts show at one moment, but for the points.
 *
 * @param epochs the range of both horizontal axes
 * @param loss the vertical axis of the losses
 * @param present the epoch that all panes show
 * @param last the last epoch that was trained, beyond the present one if the run went back
 * @param marks where settings were changed
 */
public record CurvesPicture(
    EpochRange epochs, NiceScale loss, int present, int last, List<SettingMark> marks) {

  /** The vertical axis of the accuracies. */
  public static final NiceScale ACCURACY = new NiceScale(0, 1, false);

  /** The horizontal axis. */
  public NiceScale horizontal() {
    return new NiceScale(epochs.from(), epochs.to(), false);
  }
}
