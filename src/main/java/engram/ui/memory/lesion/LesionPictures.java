package engram.ui.memory.lesion;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.DrawnWeights;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkArrangement;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.PointedLayer;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together the picture of a lesioned network, a little smaller than the run's. */
final class LesionPictures {
  /** The size of its texts and neurons beside those of the run's network. */
  private static final double SIZE = 0.85;

  private final LesionPointing pointing;
  private final PreferencesViewModel preferences;
  private final NetworkArrangement arrangement;

  LesionPictures(LesionPointing pointing, PreferencesViewModel preferences, Texts texts) {
    this.pointing = pointing;
    this.preferences = preferences;
    arrangement = new NetworkArrangement(texts);
  }

  /** Of the weights out of pixels those are drawn that are drawn of the whole network too. */
  NetworkPicture of(LesionScene scene, double width, double height, double pixelScale) {
    double em = SIZE * preferences.getFontSize();
    arrangement.fit(scene.parameters().spec(), scene.labels(), em, width, height);
    NetworkPicture whole = picture(scene, scene.plan().parameters(), pixelScale);
    return scene.pixels().isEmpty()
        ? picture(scene, scene.parameters(), pixelScale)
        : picture(scene, drawn(scene, whole), pixelScale);
  }

  /** The connections that are drawn of the whole network and gone. */
  List<Part.Weight> gone(LesionScene scene) {
    NetworkSpec spec = scene.parameters().spec();
    NetworkPicture whole = picture(scene, scene.plan().parameters(), 1);
    List<Part.Weight> gone = new ArrayList<>();
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      for (int from = 0; from < spec.inputsOf(layer); from++) {
        for (int to = 0; to < spec.unitsOf(layer); to++) {
          Part.Weight weight = new Part.Weight(layer, from, to);
          if (isGone(scene, weight)) gone.add(weight);
        }
      }
    }
    if (scene.pixels().isPresent()) {
      DrawnWeights drawn = DrawnWeights.of(whole, 0);
      gone.removeIf(weight -> weight.layer() == 0 && !isDrawn(drawn, weight));
    }
    return gone;
  }

  /** The part at that point, as it was painted last. */
  Optional<Part> at(LesionScene scene, double x, double y) {
    return arrangement.at(
        x,
        y,
        1,
        weight -> !isGone(scene, weight) && (weight.layer() > 0 || scene.pixels().isEmpty()));
  }

  private static boolean isGone(LesionScene scene, Part.Weight weight) {
    Set<Part> removed = scene.state().removed();
    return removed.contains(weight)
        || removed.contains(new Part.Neuron(weight.layer(), weight.to()))
        || removed.contains(new Part.Neuron(weight.layer() - 1, weight.from()));
  }

  private boolean isDrawn(DrawnWeights drawn, Part.Weight weight) {
    NetworkLayout layout = arrangement.layout().orElseThrow();
    LayerColumn inputs = layout.column(-1);
    int from = inputs.place(weight.from());
    int to = layout.column(0).place(weight.to());
    return from >= 0 && to >= 0 && drawn.has(from, to);
  }

  /** Weights that are not to be drawn count as nothing; those that are gone as almost nothing. */
  private Parameters drawn(LesionScene scene, NetworkPicture whole) {
    NetworkSpec spec = scene.parameters().spec();
    DrawnWeights drawn = DrawnWeights.of(whole, 0);
    double[] values = scene.parameters().toArray();
    for (int from = 0; from < spec.inputsOf(0); from++) {
      for (int to = 0; to < spec.unitsOf(0); to++) {
        int place = spec.weightIndex(0, from, to);
        if (!isDrawn(drawn, new Part.Weight(0, from, to))) values[place] = 0;
        else if (values[place] == 0) values[place] = Double.MIN_NORMAL;
      }
    }
    return Parameters.of(spec, values);
  }

  private NetworkPicture picture(LesionScene scene, Parameters parameters, double pixelScale) {
    return new NetworkPicture(
        arrangement.layout().orElseThrow(),
        Viewport.FIT,
        pixelScale,
        Palette.of(preferences.getTheme()),
        arrangement.words(),
        parameters,
        scene.pass(),
        scene.pixels(),
        scene.marks(),
        Optional.empty(),
        pointed(scene),
        pointedLayer(scene),
        lostNeurons(scene),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }

  private static Set<Part> lostNeurons(LesionScene scene) {
    return scene.state().removed().stream()
        .filter(part -> part instanceof Part.Neuron)
        .collect(Collectors.toSet());
  }

  /** That is pointed at, or that a word which is pointed at stands for. */
  private Optional<Part> pointed(LesionScene scene) {
    Optional<Part> part = pointing.partProperty().get();
    if (part.isPresent()) return part;
    return pointing.pairProperty().get().flatMap(pair -> standsFor(scene, pair));
  }

  private static Optional<Part> standsFor(LesionScene scene, LesionPair pair) {
    return switch (pair) {
      case NEURON -> Optional.of(LesionPairWords.neuron(scene, Optional.empty()));
      case SYNAPSE -> Optional.of(LesionPairWords.weight(scene, Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** Of a word that no single part stands for. */
  private Optional<PointedLayer> pointedLayer(LesionScene scene) {
    if (pointing.partProperty().get().isPresent()) return Optional.empty();
    int last = scene.parameters().spec().layerCount() - 1;
    return pointing.pairProperty().get().flatMap(pair -> layer(pair, last));
  }

  private static Optional<PointedLayer> layer(LesionPair pair, int last) {
    return switch (pair) {
      case NEURON, SYNAPSE -> Optional.empty();
      case FIRING -> Optional.of(new PointedLayer(0, true, false, false));
      case LEARNING -> Optional.of(new PointedLayer(last, false, true, true));
      case ENCODING -> Optional.of(new PointedLayer(0, false, true, true));
      case RECALL -> Optional.of(new PointedLayer(last, true, true, false));
    };
  }
}
