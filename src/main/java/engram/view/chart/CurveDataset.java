package engram.view.chart;

import engram.viewmodel.CurvePoints;
import engram.viewmodel.NiceScale;
import org.jfree.data.general.DatasetChangeEvent;
import org.jfree.data.xy.AbstractXYDataset;

/** Thinned curves as JFreeChart reads them; filled anew for each picture, without notice. */
final class CurveDataset extends AbstractXYDataset {
  private final CurvePoints[] series;
  private NiceScale vertical;

  CurveDataset(int count) {
    series = new CurvePoints[count];
    for (int i = 0; i < count; i++) series[i] = new CurvePoints();
  }

  /** To be filled. */
  CurvePoints points(int index) {
    return series[index];
  }

  void setVertical(NiceScale scale) {
    vertical = scale;
  }

  /** Where a value stands on the vertical axis. */
  double place(double value) {
    return vertical.place(value);
  }

  @Override
  public int getSeriesCount() {
    return series.length;
  }

  @Override
  public Integer getSeriesKey(int index) {
    return index;
  }

  @Override
  public int getItemCount(int index) {
    return series[index].size();
  }

  @Override
  public double getXValue(int index, int item) {
    return series[index].epoch(item);
  }

  @Override
  public double getYValue(int index, int item) {
    return place(series[index].value(item));
  }

  @Override
  public Double getX(int index, int item) {
    return getXValue(index, item);
  }

  @Override
  public Double getY(int index, int item) {
    return getYValue(index, item);
  }

  @Override
  protected void notifyListeners(DatasetChangeEvent event) {}
}
