package engram.export;

import engram.data.Identified;

/** What a run can be written as. */
public enum ExportFormat implements Identified {
  NUMPY,
  CSV;
}
