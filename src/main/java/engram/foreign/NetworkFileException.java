package engram.foreign;

import engram.data.text.Quote;

/** A file that holds no network for us. The message says what was found and what to do. */
public final class NetworkFileException extends Exception {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 200;

  private final NetworkFault fault;
  private final transient Object[] arguments;

  NetworkFileException(
      NetworkFault fault, String file, Object place, Object found, Object expected) {
    this(fault, new Object[] {shown(file), shown(place), shown(found), shown(expected)});
  }

  private NetworkFileException(NetworkFault fault, Object[] arguments) {
    super(fault.sentence(arguments));
    this.fault = fault;
    this.arguments = arguments;
  }

  /** Numbers as text: a line is not 1,234. */
  private static String shown(Object what) {
    return Quote.visible(Quote.cut(String.valueOf(what), LONGEST));
  }

  public NetworkFault fault() {
    return fault;
  }

  /** In the places {0} … {3} of the fault's texts. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
