package io.github.connectedsecurity.samples.console;

import java.io.PrintStream;

/** A bar that fills, a line for each tenth, so that it reads well in a terminal and in a log. */
public final class ProgressBar {
  private static final int WIDTH = 40;
  private static final int TENTHS = 10;

  private final PrintStream out;
  private final String what;
  private final long total;
  private long done;
  private long shown = -1;

  /** Starts empty. */
  public ProgressBar(PrintStream out, String what, long total) {
    this.out = out;
    this.what = what;
    this.total = total;
  }

  /** Goes on. */
  public void add(long more) {
    done += more;
    long tenth = total == 0 ? TENTHS : done * TENTHS / total;
    if (tenth != shown) {
      int filled = total == 0 ? WIDTH : (int) (done * WIDTH / total);
      out.printf("  %-9s [%s%s] %,d of %,d%n", what, "█".repeat(filled), " ".repeat(WIDTH - filled), done, total);
      shown = tenth;
    }
  }
}
