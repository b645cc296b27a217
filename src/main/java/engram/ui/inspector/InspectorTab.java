package engram.ui.inspector;

import engram.data.Identified;

/** What the inspector can look at. */
public enum InspectorTab implements Identified {
  MAP,
  NEURON,
  WEIGHT,
  LAYER,
  SAMPLE,
  NETWORK
}
