package engram.ui.inspector;

import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.inspect.NetworkHealth;
import engram.ui.base.CopyTable;
import java.util.List;

/** What the tabs of layer, sample and network explain, as tab-separated text with all digits. */
final class InspectorTableCopy {
  private InspectorTableCopy() {}

  static String layer(InspectorLayerViewModel view, LayerHealth layer, InspectorViewModel from) {
    CopyTable out = new CopyTable();
    out.line(view.title(), view.subtitle());
    out.line(from.texts().get("inspector.copy.epoch"), epoch(from));
    out.line("", "n", "μ", "σ", "min", "max");
    spread(out, from.texts().get("inspector.layer.weights"), layer.weights());
    layer.gradients().ifPresent(g -> spread(out, from.texts().get("inspector.layer.gradients"), g));
    spread(out, from.texts().get("inspector.layer.activations"), layer.activations());
    return out.text();
  }

  static String network(NetworkHealth health, InspectorViewModel from) {
    CopyTable out = new CopyTable();
    out.line(from.texts().get("inspector.copy.epoch"), epoch(from));
    for (LayerHealth layer : health.layers()) {
      out.line(
          from.names().layer(layer.layer()),
          layer.weights().norm(),
          layer.gradients().<Object>map(Distribution::norm).orElse(""),
          layer.updateRatio().isPresent() ? layer.updateRatio().getAsDouble() : "",
          layer.stuckUnits());
    }
    return out.text();
  }

  static String sample(InspectorSampleViewModel view, List<List<String>> tables) {
    CopyTable out = new CopyTable();
    out.line(view.title(), view.subtitle());
    tables.forEach(row -> out.line(row.toArray()));
    return out.text();
  }

  private static int epoch(InspectorViewModel from) {
    return from.getShown().moment().snapshot().epoch();
  }

  private static void spread(CopyTable out, String name, Distribution d) {
    out.line(name, d.size(), d.mean(), d.std(), d.min(), d.max());
  }
}
