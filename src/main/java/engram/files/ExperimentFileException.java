package engram.files;

import engram.data.text.Quote;

/** A file that holds no experiment. The message says where, what was found and what to do. */
public final class ExperimentFileException extends Exception {
  private static final long serialVersionUID = 1;

  private static final int LONGEST_FIELD = 100;

  private final ExperimentFault fault;
  private final transient Object[] arguments;

  /**
   * @param arguments those that the fault's texts speak of, from {0} on
   */
  private ExperimentFileException(ExperimentFault fault, Object[] arguments) {
    super(fault.sentence(arguments));
    this.fault = fault;
    this.arguments = arguments;
  }

  /** Of the file as a whole. */
  static ExperimentFileException of(ExperimentFault fault, String file, String found, long most) {
    return of(fault, new JsonPlace(file, 0, 0), "", found, String.valueOf(most), "");
  }

  /**
   * @param field its name, with those of what it is in before it
   * @param found as it stands in the file
   * @param allowed the first of what is allowed
   * @param most the last, if there is another
   */
  static ExperimentFileException of(
      ExperimentFault fault,
      JsonPlace place,
      String field,
      String found,
      String allowed,
      String most) {
    // numbers as text: a line is not 1,234
    return new ExperimentFileException(
        fault,
        new Object[] {
          Quote.visible(place.file()),
          String.valueOf(place.line()),
          String.valueOf(place.column()),
          Quote.visible(Quote.cut(field, LONGEST_FIELD)),
          Quote.visible(found),
          allowed,
          most
        });
  }

  public ExperimentFault fault() {
    return fault;
  }

  /** In the places {0} … {6} of the fault's texts. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
