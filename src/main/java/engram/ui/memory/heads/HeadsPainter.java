package engram.ui.memory.heads;

import engram.ui.base.Texts;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;

/** Draws the part that is looked at. */
final class HeadsPainter {
  private final MachinesPainter machines;
  private final LookingPainter looking;

  HeadsPainter(Drawing g) {
    machines = new MachinesPainter(g);
    looking = new LookingPainter(g);
  }

  /** Clears nothing. */
  void paint(HeadsViewModel heads, HeadsLayout layout, Palette palette, Texts texts) {
    if (heads.isMachines()) {
      machines.paint(MachinesPicture.of(heads, texts), layout.machines(), palette);
    } else {
      LookingPicture.of(heads, texts)
          .ifPresent(picture -> looking.paint(picture, layout.looking(), palette));
    }
  }
}
