package engram.ui.curves;

import engram.ui.plot.NiceScale;
import java.util.List;
import java.util.Optional;

/**
 * What the charts show at one moment, but for the points.
 *
 * @param epochs the range of both horizontal axes
 * @param loss the vertical axis of the losses
 * @param score the vertical axis of accuracy or R²
 * @param validation whether there are rows kept for choosing settings, so that they have curves too
 * @param branch the id of the present branch
 * @param now the network at the moment that all panes show: beside its curves if something was
 *     changed at this place
 * @param place where that moment is on the horizontal axis
 * @param last the last epoch that was trained, beyond the present one if the run went back
 * @param marks where something was changed
 * @param best the best epoch of the present branch, if the run may stop early
 * @param pale other branches, beginning with the last
 */
public record CurvesPicture(
    EpochRange epochs,
    NiceScale loss,
    NiceScale score,
    boolean validation,
    int branch,
    CurvesReadOut now,
    double place,
    int last,
    List<SettingMark> marks,
    Optional<Best> best,
    List<PaleCurve> pale) {

  /**
   * An epoch that was better than all others.
   *
   * @param loss of the curve by which they are compared
   */
  record Best(int epoch, double loss) {}

  /** The epoch that all panes show. */
  int present() {
    return now.epoch();
  }

  /** The horizontal axis. */
  NiceScale horizontal() {
    return epochs.scale();
  }
}
