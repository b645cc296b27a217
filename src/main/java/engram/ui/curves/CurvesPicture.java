package engram.ui.curves;

import engram.ui.plot.NiceScale;
import java.util.List;

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
    List<PaleCurve> pale) {

  /** The epoch that all panes show. */
  int present() {
    return now.epoch();
  }

  /** The horizontal axis. */
  NiceScale horizontal() {
    return epochs.scale();
  }
}
