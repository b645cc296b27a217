package engram.ui.run;

import engram.data.Identified;

/** Which rows of the table are shown. */
public enum RowFilter implements Identified {
  ALL,
  /** Those that are switched off. */
  OFF,
  /** Those of which something is not known. */
  MISSING
}
