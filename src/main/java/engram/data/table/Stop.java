package engram.data.table;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;

/** Carries a fault through a library that lets no checked exception pass. */
public final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final DataException fault;

  public Stop(Fault fault, Evidence evidence) {
    super(null, null, false, false);
    this.fault = new DataException(fault, evidence);
  }

  public DataException fault() {
    return fault;
  }

  public boolean is(Fault expected) {
    return fault.fault() == expected;
  }
}
