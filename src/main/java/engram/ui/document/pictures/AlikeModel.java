package engram.ui.document.pictures;

import engram.ui.run.Shared;
import java.util.List;

/** Brain and network side by side, and how many neurons each has. */
public final class AlikeModel extends LivingModel {
  final CellTrace trace = new CellTrace();
  private boolean settled;

  /**
   * Something with neurons.
   *
   * @param neurons how many
   */
  record Rung(String name, double neurons, boolean own) {}

  AlikeModel(Shared shared) {
    super(shared);
    // while it trains, the picture stays
    shared
        .run()
        .snapshotProperty()
        .map(now -> now.recipe().network())
        .subscribe((before, now) -> changed());
  }

  /** The counts are sourced on the page; the first is that of the loaded network. */
  List<Rung> rungs() {
    return List.of(
        new Rung(texts.get("document.alike.own"), neurons(), true),
        new Rung(texts.get("document.alike.worm"), 302, false),
        new Rung(texts.get("document.alike.fly"), 139_255, false),
        new Rung(texts.get("document.alike.mouse"), 71e6, false),
        new Rung(texts.get("document.alike.human"), 86e9, false));
  }

  int neurons() {
    var network = shared.run().getSnapshot().recipe().network();
    int neurons = 0;
    for (int k = 0; k < network.layerCount(); k++) neurons += network.unitsOf(k);
    return neurons;
  }

  int parameters() {
    return shared.run().getSnapshot().recipe().network().parameterCount();
  }

  /** Of its hidden and output layers. */
  List<Integer> layers() {
    var network = shared.run().getSnapshot().recipe().network();
    return network.layers().stream().map(layer -> layer.units()).toList();
  }

  int inputs() {
    return shared.run().getSnapshot().recipe().network().inputs();
  }

  @Override
  public void show(boolean shown) {
    if (!shown || settled) return;
    settled = true;
    trace.settle(10);
    changed();
  }

  @Override
  public void advance(double seconds) {
    trace.advance(NerveCellModel.SLOW * seconds, 10);
    changed();
  }

  @Override
  public String say() {
    return texts.get("document.alike.say", neurons(), parameters());
  }
}
