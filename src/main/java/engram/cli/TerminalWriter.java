package engram.cli;

import engram.data.text.Quote;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command prints. A character that acts on a terminal is shown as JSON writes it, wherever
 * it comes from, and a line break in the middle of a line too; so JSON stays what it is. A write
 * that fails is kept, where a {@link PrintWriter} only forgets it.
 */
final class TerminalWriter extends PrintWriter {
  private final Sink sink;

  TerminalWriter(Writer to) {
    this(new Sink(to));
  }

  private TerminalWriter(Sink sink) {
    super(sink, true);
    this.sink = sink;
  }

  /** Why not all was written; empty if it was. */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(sink.failure);
  }

  /** One line, even if the text has several. */
  @Override
  public void println(String line) {
    super.println(line == null ? null : Quote.visible(line));
  }

  @Override
  public void println(Object line) {
    println(String.valueOf(line));
  }

  /** The program's own text, such as its help with colours and a bar: it passes as it is. */
  @Override
  public void print(String own) {
    synchronized (lock) {
      sink.passes = true;
      super.print(own);
      sink.passes = false;
    }
  }

  @Override
  public void print(Object own) {
    print(String.valueOf(own));
  }

  /** With the digits of English, whatever those of the system are. */
  @Override
  public PrintWriter format(String format, Object... arguments) {
    return super.format(Locale.ROOT, format, visible(arguments));
  }

  @Override
  public PrintWriter format(Locale locale, String format, Object... arguments) {
    return super.format(locale, format, visible(arguments));
  }

  private static Object[] visible(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof String text ? Quote.visible(text) : each)
        .toArray();
  }

  /** Lets no character pass that acts on a terminal, but line breaks, tabs and returns. */
  private static final class Sink extends Writer {
    private final Writer to;
    private IOException failure;
    private char high;
    private boolean passes;

    Sink(Writer to) {
      this.to = to;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      if (passes) {
        attempt(() -> to.write(text, from, length));
        return;
      }
      StringBuilder shown = new StringBuilder(length);
      for (int i = from; i < from + length; i++) add(shown, text[i]);
      attempt(() -> to.append(shown));
    }

    private void add(StringBuilder shown, char c) {
      if (high != 0 && Character.isLowSurrogate(c)) {
        Quote.append(shown, Character.toCodePoint(high, c));
        high = 0;
        return;
      }
      if (high != 0) Quote.append(shown, high);
      high = Character.isHighSurrogate(c) ? c : 0;
      if (high != 0) return;
      if (c == '\n' || c == '\r' || c == '\t') shown.append(c);
      else Quote.append(shown, c);
    }

    @Override
    public void flush() throws IOException {
      attempt(to::flush);
    }

    @Override
    public void close() throws IOException {
      attempt(to::close);
    }

    private void attempt(Attempt write) throws IOException {
      try {
        write.run();
      } catch (IOException e) {
        if (failure == null) failure = e;
        throw e;
      }
    }
  }

  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }
}
