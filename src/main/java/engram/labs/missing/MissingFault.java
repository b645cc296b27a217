package engram.labs.missing;

import engram.data.Identified;

/** Why nothing can be left out so. */
public enum MissingFault implements Identified {
  /** No training sample is of that kind. */
  NOBODY("no training sample lies there"),
  /** All training samples are of that kind. */
  EVERYBODY("all training samples lie there"),
  /** No test sample is of that kind, so that nothing can be asked about it. */
  UNTESTED("no test sample lies there"),
  /** Too few other test samples to fit a temperature and to judge it. */
  ALONE("fewer than four test samples lie elsewhere");

  private final String sentence;

  MissingFault(String sentence) {
    this.sentence = sentence;
  }

  /** For the command line. */
  public String sentence() {
    return sentence;
  }
}
