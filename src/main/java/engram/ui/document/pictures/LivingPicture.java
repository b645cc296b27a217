package engram.ui.document.pictures;

/** Paints a living picture. */
public interface LivingPicture {
  LivingModel model();

  /** Paints all of it; the sheet is empty there. */
  void paint(PictureSheet sheet);
}
