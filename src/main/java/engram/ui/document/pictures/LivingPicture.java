package engram.ui.document.pictures;

import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.Set;

/** Paints a living picture. */
public interface LivingPicture {
  LivingModel model();

  /** Whether its places spread where there is more room from side to side. */
  default boolean spreads() {
    return true;
  }

  /** Paints all of it; the sheet is empty there. */
  void paint(PictureSheet sheet);

  /**
   * Paints it into that area.
   *
   * @param lit the parts that are pointed at; none if nothing is
   * @param touch gets where its parts and handles are
   */
  default void paint(
      PresentSheet sheet, PresentArea area, Manner manner, Set<String> lit, Touch touch) {
    paint(new PictureSheet(sheet, area, manner, lit, touch, spreads()));
  }
}
