package engram.data.table;

import engram.data.Identified;

/** What a column of a table is taken for. */
public enum ColumnKind implements Identified {
  NUMBER,
  CATEGORY,
  IGNORE
}
