package engram.ui.memory.lesion;

import engram.nn.Part;
import engram.ui.graph.PointedLayer;
import java.util.Optional;

/** The part of the picture that is pointed at, or that a word which is pointed at means. */
final class LesionMeant {
  private final LesionPointing pointing;

  LesionMeant(LesionPointing pointing) {
    this.pointing = pointing;
  }

  /** Empty where it is a whole layer, or nothing. */
  Optional<Part> part(LesionScene scene) {
    Optional<Part> part = pointing.partProperty().get();
    if (part.isPresent()) return part;
    return pointing.pairProperty().get().flatMap(pair -> part(scene, pair));
  }

  private static Optional<Part> part(LesionScene scene, LesionPair pair) {
    return switch (pair) {
      case NEURON -> Optional.of(LesionPairWords.neuron(scene, Optional.empty()));
      case SYNAPSE -> Optional.of(LesionPairWords.weight(scene, Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** What a word means that no single part stands for. */
  Optional<PointedLayer> layer(LesionScene scene) {
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
