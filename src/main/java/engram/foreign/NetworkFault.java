package engram.foreign;

import engram.data.Fault;
import engram.data.FaultSentences;

/**
 * What can be wrong with the file of a network. {0} is the file, {1} the layer, the tensor or the
 * line, {2} what was found, {3} what was expected or is allowed.
 */
public enum NetworkFault implements FaultSentences {
  // the file
  NO_FILE(Fault.NO_FILE),
  UNREADABLE("{0} cannot be read: {2}.", "Check the file and try again."),
  LARGE("{0} has more than {3} bytes.", "Choose a smaller network."),
  UNKNOWN(
      "{0} is no file of a network.",
      "Choose ONNX, safetensors, or weights as Engram exports them in JSON or CSV."),
  DAMAGED("{0} ends in the middle or is damaged.", "Copy it again from where it came."),

  // how it is written
  JSON(
      "{0}, line {1}: this is not how Engram writes weights in JSON.",
      "Write '{'\"layers\": ['{'\"weights\": [[…], …], \"bias\": […]'}', …]'}', in weights a list"
          + " for each input of the layer."),
  CSV(
      "{0}, line {1}: found \"{2}\" where {3} is needed.",
      "Write the columns layer, neuron, kind, from and value, each counted from 1."),
  CSV_GAP(
      "{0}: layer {1} has {2} numbers, and its neurons and inputs need {3}.",
      "Write each weight and each bias once."),

  // what it holds
  SHAPE(
      "{0}: {1} has the shape {2}.",
      "Engram reads dense layers: weights of the shape [outputs, inputs] and a bias [outputs]."),
  TYPE("{0}: the numbers of {1} are of the type {2}.", "Save them as {3}."),
  EXTERNAL(
      "{0}: the numbers of {1} are in another file.", "Save the network with its numbers inside."),
  NO_WEIGHTS("{0}: {1} has no weights that belong to it.", "Save the whole network."),
  NO_LAYER("{0} has no dense layer.", "Choose a network of dense layers."),
  NO_PART(
      "{0}: {1} is neither the weights nor the bias of a dense layer.",
      "Choose a network of dense layers alone."),
  BIAS(
      "{0}: the bias of layer {1} has {2} numbers, and the layer has {3} neurons.",
      "Choose a file that was saved whole."),
  CHAIN(
      "{0}: layer {1} takes {2} inputs, and what is before it gives {3}.",
      "Choose a network whose layers follow each other."),
  INNER_SOFTMAX(
      "{0}: layer {1} is a softmax in the middle of the network.",
      "Engram has softmax in the output layer alone."),
  NOT_FINITE(
      "{0}: layer {1} has the weight {2}.", "Choose a network whose weights are finite numbers."),
  MANY_LAYERS("{0} has {2} layers, and Engram takes up to {3}.", "Choose a smaller network."),
  MANY_PARAMETERS(
      "{0} has {2} parameters, and Engram takes up to {3}.", "Choose a smaller network."),

  // ONNX
  OPERATOR(
      "{0}: {2} is not supported.",
      "Engram reads dense networks: Gemm, MatMul and Add with {3}, and a scaling before them."),
  SETTING(
      "{0}: {1} has the setting {2}, which Engram has not.",
      "Choose a network without that setting."),
  NO_CHAIN(
      "{0}: at {2} the layers do not follow each other one by one.",
      "Choose a network whose layers are a chain from one input to one output."),

  // what it is put into
  LAYERS(
      "{0} has {2} layers, and the network has {3}.",
      "Give the network as many layers, or import the file as a network of its own."),
  OTHER_SHAPE(
      "{0}: layer {1} has the shape {2} (inputs × neurons), and that of the network has {3}.",
      "Make the network's layers like it, or import the file as a network of its own."),
  OTHER_ACTIVATION(
      "{0}: layer {1} is {2}, and that of the network is {3}.",
      "Choose the same activation, or import the file as a network of its own."),
  ACTIVATIONS(
      "{0}: {2} activations are given, and the network has {3} layers.",
      "Give one for each layer, the output last, such as relu,relu,softmax."),
  INPUTS(
      "{0} takes {2} inputs, and the data give {3}.",
      "Choose data with {2} inputs, or change which of theirs the network is given."),
  OUTPUTS("{0} gives {2} outputs, and the data need {3}.", "Choose data that need as many."),
  ENDING(
      "{0}: the outputs are {2}, which Engram cannot train for these data.",
      "Choose another activation of the output layer.");

  private final Pair sentences;

  NetworkFault(String what, String advice) {
    sentences = Pair.of("network-file.fault.", this, what, advice);
  }

  /** What is wrong with any file. */
  NetworkFault(Fault ofAnyFile) {
    sentences = ofAnyFile.sentences();
  }

  @Override
  public Pair sentences() {
    return sentences;
  }
}
