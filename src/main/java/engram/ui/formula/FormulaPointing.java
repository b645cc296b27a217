package engram.ui.formula;

import engram.ui.run.PointingViewModel;
import javafx.util.Subscription;

/** Joins the terms of a sheet with what is pointed at elsewhere. */
public final class FormulaPointing {
  private FormulaPointing() {}

  /** Until the subscription ends, the sheet points, and shows what is pointed at. */
  public static Subscription on(FormulaSheet sheet, PointingViewModel pointing) {
    sheet.setOnPoint(at -> at.ifPresentOrElse(pointing::point, pointing::clear));
    return Subscription.combine(
        pointing.pointedProperty().subscribe(sheet::setPointed), () -> sheet.setOnPoint(at -> {}));
  }
}
