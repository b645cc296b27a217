package engram.view;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.render.NetworkPainter;
import engram.render.NetworkPicture;
import engram.render.PointedLayer;
import engram.render.Viewport;
import engram.viewmodel.LesionPair;
import engram.viewmodel.LesionPairWords;
import engram.viewmodel.LesionPointing;
import engram.viewmodel.LesionScene;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;

/** The lesioned network on its canvas, with what is pointed at in it or in the list of words. */
final class LesionGraph {
  /** The size of its texts and neurons beside those of the run's network. */
  private static final double SIZE = 0.85;

  /** So many lost connections are drawn crossed out; of more they are left out alone. */
  private static final int MOST_CROSSES = 100;

  private final NetworkCanvas canvas;
  private final LesionPointing pointing;
  private final PreferencesViewModel preferences;
  private final NetworkArrangement arrangement;
  private final NetworkPainter painter = new NetworkPainter();
  private LesionScene scene;

  LesionGraph(
      NetworkCanvas canvas,
      LesionPointing pointing,
      PreferencesViewModel preferences,
      Texts texts) {
    this.canvas = canvas;
    this.pointing = pointing;
    this.preferences = preferences;
    arrangement = new NetworkArrangement(texts);
    canvas.setPainting(this::paint);
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMouseExited(event -> pointing.pointAt(Optional.empty()));
  }

  /**
   * @param newScene null while there is nothing to see
   */
  void show(LesionScene newScene) {
    scene = newScene;
    canvas.invalidate();
  }

  private void paint(GraphicsContext gc, double width, double height, double pixelScale) {
    gc.clearRect(0, 0, width, height);
    if (scene == null) return;
    double em = SIZE * preferences.getFontSize();
    arrangement.fit(scene.parameters().spec(), scene.labels(), em, width, height);
    painter.paint(gc, picture(pixelScale));
  }

  private NetworkPicture picture(double pixelScale) {
    return new NetworkPicture(
        arrangement.layout().orElseThrow(),
        Viewport.FIT,
        pixelScale,
        InspectorPictures.palette(preferences),
        arrangement.words(),
        scene.parameters(),
        scene.pass(),
        scene.pixels(),
        scene.marks(),
        Optional.empty(),
        hovered(),
        pointing.pairProperty().get().flatMap(this::layer),
        lesioned(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Set<Part> lesioned() {
    Set<Part> removed = scene.sight().removed();
    if (scene.plan().parts() <= MOST_CROSSES) return removed;
    return removed.stream().filter(part -> part instanceof Part.Neuron).collect(Collectors.toSet());
  }

  private Optional<Part> hovered() {
    Optional<Part> part = pointing.partProperty().get();
    if (part.isPresent() || pointing.pairProperty().get().isEmpty()) return part;
    LesionPair pair = pointing.pairProperty().get().get();
    if (pair == LesionPair.NEURON) return Optional.of(LesionPairWords.neuron(scene, part));
    return pair == LesionPair.SYNAPSE
        ? Optional.of(LesionPairWords.weight(scene, part))
        : Optional.empty();
  }

  /** What a word means that no single part stands for. */
  private Optional<PointedLayer> layer(LesionPair pair) {
    if (pointing.partProperty().get().isPresent()) return Optional.empty();
    NetworkSpec spec = scene.parameters().spec();
    int last = spec.layerCount() - 1;
    return switch (pair) {
      case NEURON, SYNAPSE -> Optional.empty();
      case FIRING -> Optional.of(new PointedLayer(0, true, false, false));
      case LEARNING -> Optional.of(new PointedLayer(last, false, true, true));
      case ENCODING -> Optional.of(new PointedLayer(0, false, true, true));
      case RECALL -> Optional.of(new PointedLayer(last, true, true, false));
    };
  }

  private void hover(MouseEvent event) {
    if (scene == null) return;
    Optional<Part> part = arrangement.at(event.getX(), event.getY(), 1, this::isThere);
    pointing.pointAt(part);
    canvas.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private boolean isThere(Part.Weight weight) {
    return scene.parameters().weight(weight.layer(), weight.from(), weight.to()) != 0
        && (weight.layer() > 0 || scene.pixels().isEmpty());
  }
}
