package engram.ui.curves;

import engram.ui.plot.NiceScale;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.general.DatasetChangeEvent;
import org.jfree.data.xy.AbstractXYDataset;

/** Thinned curves as JFreeChart reads them; filled anew for each picture, without notice. */
final class CurveDataset extends AbstractXYDataset {
  private final List<CurvePoints> series = new ArrayList<>();
  private int count;
  private NiceScale vertical;

  /** Begins a picture without curves. */
  void clear() {
    count = 0;
  }

  /** One curve more, to be filled. */
  CurvePoints add() {
    if (count == series.size()) series.add(new CurvePoints());
    CurvePoints points = series.get(count++);
    points.clear();
    return points;
  }

  void setVertical(NiceScale scale) {
    vertical = scale;
  }

  /** Where a value stands on the vertical axis; one far above it is not carried on for miles. */
  double place(double value) {
    return Math.min(vertical.place(value), 2 * vertical.end() - vertical.start());
  }

  @Override
  public int getSeriesCount() {
    return count;
  }

  @Override
  public Integer getSeriesKey(int index) {
    return index;
  }

  @Override
  public int getItemCount(int index) {
    return series.get(index).size();
  }

  @Override
  public double getXValue(int index, int item) {
    return series.get(index).epoch(item);
  }

  @Override
  public double getYValue(int index, int item) {
    return place(series.get(index).value(item));
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
